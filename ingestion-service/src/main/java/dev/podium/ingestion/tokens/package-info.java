/// Who may write: tokens, kept as hashes.
@NullMarked
package dev.podium.ingestion.tokens;

import org.jspecify.annotations.NullMarked;
