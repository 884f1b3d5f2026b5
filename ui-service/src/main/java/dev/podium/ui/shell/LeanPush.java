package dev.podium.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.PushConnection;
import jakarta.servlet.ServletContext;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;

/// Spares each open page what is kept for it to no use: two buffers that Atmosphere, which carries the pushes,
/// allocates
/// for each socket and only ever clears, 48 KiB; and the answer that opened the page, which a browser with its socket
/// open
/// will never ask for again. `./podium load` shows what a page takes.
public final class LeanPush implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;
    private static final String SMALL = "16";

    /// By then the socket is open, or the page has gone on to speak by requests.
    private static final int SETTLED_SECONDS = 10;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> CompletableFuture.delayedExecutor(SETTLED_SECONDS, TimeUnit.SECONDS)
                        .execute(() -> UiAccess.run(init.getUI(), () -> forgetAnswer(init.getUI()))));
        if (event.getSource() instanceof VaadinServletService service) {
            ServletContext context = service.getServlet().getServletContext();
            Collections.list(context.getAttributeNames()).stream()
                    .map(context::getAttribute)
                    .filter(AtmosphereFramework.class::isInstance)
                    .map(AtmosphereFramework.class::cast)
                    .forEach(push -> push.addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, SMALL));
        }
    }

    private static void forgetAnswer(UI ui) {
        PushConnection socket = ui.getInternals().getPushConnection();
        if (socket != null && socket.isConnected()) {
            ui.getInternals().setLastRequestResponse("");
        }
    }
}
