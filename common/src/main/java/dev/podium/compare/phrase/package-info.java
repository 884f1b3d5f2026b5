/// What all languages of the sentences share.
@NullMarked
package dev.podium.compare.phrase;

import org.jspecify.annotations.NullMarked;
