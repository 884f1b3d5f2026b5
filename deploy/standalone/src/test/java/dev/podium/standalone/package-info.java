/// The program as a person runs it: child processes, real servers, HTTP.
@NullMarked
package dev.podium.standalone;

import org.jspecify.annotations.NullMarked;
