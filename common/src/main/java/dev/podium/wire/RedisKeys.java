package dev.podium.wire;

import dev.podium.result.Lane;

/// Every Redis key and channel. Keys of one board share the hash tag `{board}`, so that a cluster keeps them together.
public final class RedisKeys {

    /// SET of ids of boards that are shown.
    public static final String BOARDS = "podium:boards";

    /// Matches the channel of every board.
    public static final String PUBLISHED_PATTERN = "podium:{*}:published";

    private RedisKeys() {}

    /// STRING `<version> <sha-256>`: which snapshot is shown.
    public static String current(String board) {
        return key(board, "cur");
    }

    /// STRING: the whole board, gzipped canonical JSON; expires.
    public static String snapshot(String board, long version) {
        return key(board, "snap:" + version);
    }

    /// ZSET: ranked model ids by overall score; expires with the snapshot. For people with `redis-cli`.
    public static String ranks(String board, Lane lane, long version) {
        return key(board, "rank:" + Json.kebab(lane) + ":" + version);
    }

    /// HASH: model id to its row as JSON; expires with the snapshot. For people with `redis-cli`.
    public static String rows(String board, long version) {
        return key(board, "row:" + version);
    }

    /// STRING: the scorer's last sign of life, JSON.
    public static String heartbeat(String board) {
        return key(board, "hb");
    }

    /// ZSET by offset: the newest feed entries as JSON.
    public static String feed(String board) {
        return key(board, "feed");
    }

    /// STRING: daily closes, gzipped JSON.
    public static String history(String board) {
        return key(board, "history");
    }

    /// STREAM: questions to the desk.
    public static String desk(String board) {
        return key(board, "desk");
    }

    /// STRING: the desk's answer to a question, a snapshot like any other; expires.
    public static String answer(String board, String questionHash) {
        return key(board, "answer:" + questionHash);
    }

    /// Channel: the version that was just published.
    public static String published(String board) {
        return key(board, "published");
    }

    /// The board whose [#published] channel this is.
    public static String boardOf(String channel) {
        return channel.substring(channel.indexOf('{') + 1, channel.indexOf('}'));
    }

    private static String key(String board, String name) {
        return "podium:{" + board + "}:" + name;
    }
}
