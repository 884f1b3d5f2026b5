package dev.podium.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.podium.ui.language.Language;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Greets a reader in a language of theirs, before the first page is made.
public final class Greeting implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource()
                .addUIInitListener(init -> init.getUI()
                        .setLocale(language(VaadinRequest.getCurrent()).locale()));
        service.addIndexHtmlRequestListener(page -> {
            Language language = language(page.getVaadinRequest());
            page.getDocument().selectXpath("/html").attr("lang", language.tag());
            page.getDocument()
                    .select("meta[name=description]")
                    .attr("content", language.texts("shell").say("description"));
        });
    }

    /// What whoever asks wants to read; English for nobody.
    public static Language language(@Nullable VaadinRequest request) {
        if (request == null) {
            return Language.ENGLISH;
        }
        List<Locale> wanted = Collections.list(request.getLocales());
        return Language.choose(chosen(request), wanted);
    }

    private static @Nullable String chosen(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(Language.COOKIE))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }
}
