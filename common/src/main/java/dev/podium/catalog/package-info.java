/// What is compared: models, benchmarks, and the methodology that weighs them.
@NullMarked
package dev.podium.catalog;

import org.jspecify.annotations.NullMarked;
