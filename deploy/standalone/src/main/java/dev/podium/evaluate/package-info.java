/// Published results → how well hidden ones are predicted: `podium evaluate`.
///
/// What is measured, and how, stands in scoring's methodology, section 11.
@NullMarked
package dev.podium.evaluate;

import org.jspecify.annotations.NullMarked;
