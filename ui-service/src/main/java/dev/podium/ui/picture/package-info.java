/// Small pictures: their geometry is made here, one element in the browser draws it.
@NullMarked
package dev.podium.ui.picture;

import org.jspecify.annotations.NullMarked;
