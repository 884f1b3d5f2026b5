/// The house rules, executed.
@NullMarked
package dev.podium.house;

import org.jspecify.annotations.NullMarked;
