/// What the tests of all pages share.
@NullMarked
package dev.podium.ui.pages;

import org.jspecify.annotations.NullMarked;
