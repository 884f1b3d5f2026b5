/// What Tomcat would say by itself, said in our shape.
@NullMarked
package dev.podium.ingestion.tomcat;

import org.jspecify.annotations.NullMarked;
