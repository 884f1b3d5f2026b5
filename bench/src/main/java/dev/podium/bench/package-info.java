/// Boards to measure with, and what is measured on them. Nothing here is part of the product.
@NullMarked
package dev.podium.bench;

import org.jspecify.annotations.NullMarked;
