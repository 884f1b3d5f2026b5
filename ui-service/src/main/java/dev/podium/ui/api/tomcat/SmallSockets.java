package dev.podium.ui.api.tomcat;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/// No more room than is needed for what browsers say over the sockets that pages are pushed on: never anything binary,
/// and the first text makes room for itself. Tomcat would keep 24 KiB for each open page beforehand.
public final class SmallSockets implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String BYTES = "512";

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            context.addParameter("org.apache.tomcat.websocket.textBufferSize", BYTES);
            context.addParameter("org.apache.tomcat.websocket.binaryBufferSize", BYTES);
        });
    }
}
