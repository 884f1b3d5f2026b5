/// What a person does with Podium: the packaged program in a process of its own, seen through a real browser.
@NullMarked
package dev.podium.journeys;

import org.jspecify.annotations.NullMarked;
