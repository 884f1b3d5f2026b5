/// What a score costs: models by price and by speed, and the best that keeps a reader's limits.
@NullMarked
package dev.podium.ui.value;

import org.jspecify.annotations.NullMarked;
