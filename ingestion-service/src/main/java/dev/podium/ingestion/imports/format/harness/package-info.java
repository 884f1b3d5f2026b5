/// Evaluation harnesses: programs that run tests and write down what came out.
@NullMarked
package dev.podium.ingestion.imports.format.harness;

import org.jspecify.annotations.NullMarked;
