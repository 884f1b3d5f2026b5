/// Both ways to submit files, run as people and CI machines run them.
@NullMarked
package dev.podium.submit;

import org.jspecify.annotations.NullMarked;
