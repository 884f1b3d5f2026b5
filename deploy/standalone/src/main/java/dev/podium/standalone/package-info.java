/// All of Podium in one JVM.
@NullMarked
package dev.podium.standalone;

import org.jspecify.annotations.NullMarked;
