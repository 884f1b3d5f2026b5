/// How events and boards are written down, and every name that leaves the process.
@NullMarked
package dev.podium.wire;

import org.jspecify.annotations.NullMarked;
