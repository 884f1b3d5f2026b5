/// Sending result files: the browser talks to the API itself, the server only says where and in which words.
@NullMarked
package dev.podium.ui.submit;

import org.jspecify.annotations.NullMarked;
