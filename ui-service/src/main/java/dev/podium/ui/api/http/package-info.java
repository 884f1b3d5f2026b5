/// What every call of the read API shares: parameters, formats, entity tags, problems, and the gate.
@NullMarked
package dev.podium.ui.api.http;

import org.jspecify.annotations.NullMarked;
