/// The page of coverage, without a browser.
@NullMarked
package dev.podium.ui.coverage;

import org.jspecify.annotations.NullMarked;
