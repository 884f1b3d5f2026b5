/// Result files → a running Podium, over its API like anybody else: `podium submit`.
@NullMarked
package dev.podium.submit;

import org.jspecify.annotations.NullMarked;
