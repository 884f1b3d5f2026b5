package dev.podium.result;

import org.jspecify.annotations.Nullable;

/// The program that ran the benchmark.
public record Harness(String name, @Nullable String version) {}
