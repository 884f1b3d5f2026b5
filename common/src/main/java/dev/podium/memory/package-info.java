/// In-memory twins of the ports: reference implementations, and the fakes of the tests.
@NullMarked
package dev.podium.memory;

import org.jspecify.annotations.NullMarked;
