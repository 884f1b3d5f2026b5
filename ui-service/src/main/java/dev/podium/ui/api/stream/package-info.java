/// The live stream: boards and feed entries as server-sent events.
@NullMarked
package dev.podium.ui.api.stream;

import org.jspecify.annotations.NullMarked;
