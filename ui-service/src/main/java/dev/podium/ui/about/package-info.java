/// Where the numbers come from, and the rule in force.
@NullMarked
package dev.podium.ui.about;

import org.jspecify.annotations.NullMarked;
