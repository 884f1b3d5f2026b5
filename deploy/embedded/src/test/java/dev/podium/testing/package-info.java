/// Real servers for the tests of every module: given by the environment, in Docker, or embedded. Never a skip.
@NullMarked
package dev.podium.testing;

import org.jspecify.annotations.NullMarked;
