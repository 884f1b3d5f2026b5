/// The frame round every page: header, navigation, theme, live status.
@NullMarked
package dev.podium.ui.shell;

import org.jspecify.annotations.NullMarked;
