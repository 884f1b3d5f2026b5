/// How many pages may be open at a time, and what becomes of those that nobody reads any more.
@NullMarked
package dev.podium.ui.crowd;

import org.jspecify.annotations.NullMarked;
