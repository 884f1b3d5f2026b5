package dev.podium.ui.crowd;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Texts;
import dev.podium.ui.shell.Greeting;
import java.io.IOException;
import org.springframework.web.util.HtmlUtils;

/// Lets pages be opened while there is room for them, and says so plainly when there is none: a program that lets all
/// in falls over, and shows nobody anything.
public final class Doorkeeper implements VaadinServiceInitListener, RequestHandler {

    private static final long serialVersionUID = 1;
    private static final int RETRY_SECONDS = 20;
    private static final int UNAVAILABLE = 503;

    private final transient OpenPages pages;

    public Doorkeeper(OpenPages pages) {
        this.pages = pages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(this);
        event.getSource().addUIInitListener(init -> pages.add(init.getUI()));
    }

    @Override
    public boolean handleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        boolean letIn = HandlerHelper.isRequestType(request, RequestType.INIT)
                ? pages.hasRoomForThoseInside()
                : !asksForPage(request) || pages.hasRoom() || reloads(session);
        return !letIn && refuse(session, request, response);
    }

    /// A page that is loaded anew may come before the goodbye of its old self.
    private boolean reloads(VaadinSession session) {
        return pages.knows(session) && pages.hasRoomForThoseInside();
    }

    private static boolean asksForPage(VaadinRequest request) {
        String accepted = request.getHeader("Accept");
        return request.getParameter("v-r") == null && accepted != null && accepted.contains("text/html");
    }

    private boolean refuse(VaadinSession session, VaadinRequest request, VaadinResponse response) throws IOException {
        response.setStatus(UNAVAILABLE);
        response.setHeader("Retry-After", Integer.toString(RETRY_SECONDS));
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html; charset=utf-8");
        response.getWriter().write(apology(Greeting.language(request)));
        if (!pages.knows(session)) {
            session.accessSynchronously(session::close); // made for this request alone, and gone at its end
        }
        return true;
    }

    private static String apology(Language language) {
        Texts words = language.texts("shell");
        return """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <meta name="color-scheme" content="light dark"><meta http-equiv="refresh" content="%d">
                <title>Podium</title></head>
                <body style="max-width: 34rem; margin: 20vh auto 0; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif">
                <h1 style="font-size: 1.4rem">%s</h1><p>%s</p>
                </body></html>
                """.formatted(
                        language.tag(),
                        RETRY_SECONDS,
                        HtmlUtils.htmlEscape(words.say("full")),
                        HtmlUtils.htmlEscape(words.say("full.meaning")));
    }
}
