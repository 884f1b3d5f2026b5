/// The stream of events and what each did to the ranks.
@NullMarked
package dev.podium.ui.live;

import org.jspecify.annotations.NullMarked;
