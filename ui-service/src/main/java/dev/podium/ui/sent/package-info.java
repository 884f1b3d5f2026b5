/// What goes to many browsers as the same JSON, past Vaadin's components, and is written once.
@NullMarked
package dev.podium.ui.sent;

import org.jspecify.annotations.NullMarked;
