/// What a request's body says: each shape of the API read into the value that it means.
@NullMarked
package dev.podium.ingestion.body;

import org.jspecify.annotations.NullMarked;
