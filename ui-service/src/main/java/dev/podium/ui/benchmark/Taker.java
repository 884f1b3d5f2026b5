package dev.podium.ui.benchmark;

import dev.podium.board.Cell;
import dev.podium.board.Row;
import dev.podium.catalog.Model;

/// A model that was measured on a benchmark, and what counts for it there.
record Taker(Model model, Row row, Cell cell) {}
