package dev.podium.ingestion.tomcat;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/// Puts [ProblemValve] in the place of Tomcat's error page, and lets a refused upload hear why.
public final class TomcatShape implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /// Bytes that are read and dropped after a refusal, since a client that still sends does not listen.
    private static final int SWALLOWED = 32 << 20;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
            }
        });
        factory.addConnectorCustomizers(
                connector -> connector.setProperty("maxSwallowSize", Integer.toString(SWALLOWED)));
    }
}
