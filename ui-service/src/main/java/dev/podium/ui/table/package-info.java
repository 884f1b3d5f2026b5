/// Tables of pages.
@NullMarked
package dev.podium.ui.table;

import org.jspecify.annotations.NullMarked;
