/// What was measured: a result, who measured it, and the lane it may count in.
@NullMarked
package dev.podium.result;

import org.jspecify.annotations.NullMarked;
