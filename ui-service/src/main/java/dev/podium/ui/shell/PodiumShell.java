package dev.podium.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import dev.podium.ui.language.Language;

/// The HTML page that carries all others: style sheets, push, icon, and what must be settled before anything is
/// painted:
/// the reader's scheme, and the place on the page.
@Push(transport = Transport.WEBSOCKET_XHR) // a page that has lost a message can ask for all anew by a request alone
@Viewport("width=device-width, initial-scale=1")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("podium/tokens.css")
@StyleSheet("podium/controls.css")
@StyleSheet("podium/frame.css")
@StyleSheet("podium/board.css")
@StyleSheet("podium/pages.css")
@StyleSheet("podium/print.css")
public class PodiumShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Podium");
        settings.addFavIcon("icon", "podium/favicon.svg", "any");
        settings.addInlineFromFile(
                Inline.Position.PREPEND, "META-INF/resources/podium/first.js", Inline.Wrapping.JAVASCRIPT);
        settings.addMetaTag("description", Language.ENGLISH.texts("shell").say("description")); // see Greeting
        settings.addMetaTag("color-scheme", "light dark");
    }
}
