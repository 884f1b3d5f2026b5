/// Charts: typed records here, the option and the colours in the browser.
@NullMarked
package dev.podium.ui.chart;

import org.jspecify.annotations.NullMarked;
