/// The languages that the pages speak: words from bundles, numbers, dates.
@NullMarked
package dev.podium.ui.language;

import org.jspecify.annotations.NullMarked;
