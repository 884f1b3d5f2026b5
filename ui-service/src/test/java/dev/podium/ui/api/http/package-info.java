@NullMarked
package dev.podium.ui.api.http;

import org.jspecify.annotations.NullMarked;
