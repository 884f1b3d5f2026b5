/// What is read of files, and what is told about bad ones.
@NullMarked
package dev.podium.evaluate.data;

import org.jspecify.annotations.NullMarked;
