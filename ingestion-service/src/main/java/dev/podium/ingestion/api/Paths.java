package dev.podium.ingestion.api;

/// Where the API stands.
final class Paths {

    static final String ROOT = "/api/v1";
    static final String BOARD = "/api/v1/boards/{board}";

    private Paths() {}
}
