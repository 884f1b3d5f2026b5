/// Pages of benchmarks, without a browser.
@NullMarked
package dev.podium.ui.benchmark;

import org.jspecify.annotations.NullMarked;
