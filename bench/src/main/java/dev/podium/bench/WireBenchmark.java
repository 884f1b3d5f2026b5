package dev.podium.bench;

import dev.podium.board.Board;
import dev.podium.standings.Standings;
import dev.podium.wire.BoardCodec;
import dev.podium.wire.Json;
import dev.podium.wire.Snapshot;
import java.io.IOException;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;

/// The starter board on its way to the store and back, and what the same would cost as JSON.
public class WireBenchmark extends Measured {

    private final Board board = Standings.of(StarterBoard.ledger(1));
    private final Snapshot snapshot = BoardCodec.encode(board);
    private final byte[] json = encodeAsJson();

    @Benchmark
    public Snapshot encode() {
        return BoardCodec.encode(board);
    }

    @Benchmark
    public Optional<Board> decode() {
        return BoardCodec.decode(snapshot.bytes(), snapshot.sha256());
    }

    @Benchmark
    public final byte[] encodeAsJson() {
        return BoardCodec.gzip(Json.canonical().writeValueAsBytes(board));
    }

    @Benchmark
    public Board decodeAsJson() throws IOException {
        return Json.canonical().readValue(BoardCodec.gunzip(json), Board.class);
    }
}
