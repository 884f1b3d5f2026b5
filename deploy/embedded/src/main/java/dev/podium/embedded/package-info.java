/// A real broker and a real redis-server for one machine, kept in one data folder.
@NullMarked
package dev.podium.embedded;

import org.jspecify.annotations.NullMarked;
