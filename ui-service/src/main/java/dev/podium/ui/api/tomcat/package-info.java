/// What Tomcat would say by itself, said in our shape.
@NullMarked
package dev.podium.ui.api.tomcat;

import org.jspecify.annotations.NullMarked;
