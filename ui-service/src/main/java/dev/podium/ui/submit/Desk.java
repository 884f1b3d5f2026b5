package dev.podium.ui.submit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.language.Language;
import java.util.Map;

/// Where files are dropped, looked at and sent: all in the browser, which asks the API by itself. Files so never pass
/// through this service, however large they are.
@Tag("podium-submit")
@JsModule("context://podium/podium-submit.js")
final class Desk extends Component {

    /// What the browser cannot know by itself.
    ///
    /// @param api under which this board's calls lie
    /// @param model address of a model's page, but for its id
    private record Setup(
            String api,
            String board,
            boolean standard,
            String leaderboard,
            String model,
            String locale,
            Map<String, String> words) {}

    private static final String API = "api/v1";

    Desk(Language language, Routes routes, Place place) {
        String board = place.board();
        Place now = Place.on(board);
        getElement()
                .setPropertyBean(
                        "setup",
                        new Setup(
                                routes.isHome(board) ? API : API + "/boards/" + board,
                                board,
                                routes.isHome(board),
                                routes.leaderboard(now),
                                routes.model(now, ""),
                                language.locale().toLanguageTag(),
                                language.texts("submit").all()));
    }
}
