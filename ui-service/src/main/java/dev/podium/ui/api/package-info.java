/// The read API: boards as JSON, CSV and NDJSON under `/api/v1`.
@NullMarked
package dev.podium.ui.api;

import org.jspecify.annotations.NullMarked;
