package dev.podium.movement;

import dev.podium.board.Board;
import dev.podium.board.Bridge;
import dev.podium.board.Leaderboard;
import dev.podium.board.Row;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.result.Lane;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// One of the two boards of a movement in one lane, by id.
record Side(
        Board board,
        Leaderboard standings,
        Map<String, Row> rows,
        Map<String, Model> models,
        Map<String, Benchmark> benchmarks) {

    static Side of(Board board, Lane lane) {
        Leaderboard standings = board.lane(lane);
        return new Side(
                board,
                standings,
                byId(standings.rows(), Row::model),
                byId(board.models(), Model::id),
                byId(board.benchmarks(), Benchmark::id));
    }

    Methodology methodology() {
        return board.methodology();
    }

    Bridge bridge() {
        return standings.bridge();
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        Map<String, T> map = new TreeMap<>();
        things.forEach(thing -> map.put(id.apply(thing), thing));
        return map;
    }
}
