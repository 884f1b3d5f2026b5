package dev.podium.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.podium.ui.language.Language;
import java.time.Duration;

/// The languages that the reader does not read now. A choice is kept by the browser for a year.
final class LanguageSwitch extends Div {

    LanguageSwitch(Language current) {
        addClassName("languages");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", current.texts("shell").say("languages"));
        for (Language language : Language.ALL) {
            if (!language.equals(current)) {
                NativeButton choose = new NativeButton(language.ownName());
                choose.setAriaLabel(language.texts("shell").say("language.choose"));
                choose.addClassName("link-button");
                choose.getElement().setAttribute("lang", language.tag());
                choose.addClickListener(click -> choose.getElement()
                        .executeJs(
                                "document.cookie = $0; location.reload()",
                                Language.COOKIE + "=" + language.tag() + "; path=/; max-age="
                                        + Duration.ofDays(365).toSeconds() + "; SameSite=Lax"));
                add(choose);
            }
        }
    }
}
