/// Who was measured on what, and which holes matter.
@NullMarked
package dev.podium.ui.coverage;

import org.jspecify.annotations.NullMarked;
