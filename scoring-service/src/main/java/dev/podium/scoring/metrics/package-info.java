/// The scorer's figures for Prometheus.
@NullMarked
package dev.podium.scoring.metrics;

import org.jspecify.annotations.NullMarked;
