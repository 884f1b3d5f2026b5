package dev.podium.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/// No such page, board, category or model.
@ParentLayout(Frame.class)
class NotFoundPage extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private final transient BoardFeed feed;
    private final transient Routes routes;
    private final transient Texts words = Language.current().texts("shell");

    NotFoundPage(BoardFeed feed, Routes routes) {
        this.feed = feed;
        this.routes = routes;
        addClassName("wrap");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        H1 title = new H1(words.say("missing"));
        Paragraph why = new Paragraph(said(parameter));
        why.addClassName("lede");
        removeAll(); // the page stays the same one from one wrong address to the next
        add(title, why, boards());
        return HttpServletResponse.SC_NOT_FOUND;
    }

    /// What a page said is missing; the router's own message is for programmers.
    private String said(ErrorParameter<NotFoundException> parameter) {
        String said = parameter.getCustomMessage();
        boolean ours = said != null
                && !said.isBlank()
                && !said.equals(parameter.getException().getMessage());
        return ours ? said : words.say("missing.page");
    }

    @Override
    public String getPageTitle() {
        return words.say("missing.title") + " · Podium";
    }

    private Div boards() {
        List<Anchor> links = feed.boards().stream()
                .map(id -> new Anchor(routes.leaderboard(id, ""), words.say("board", id)))
                .toList();
        Div row = new Div();
        row.addClassName("actions");
        links.forEach(link -> {
            link.addClassName("btn");
            row.add(link);
        });
        if (links.isEmpty()) {
            Anchor home = new Anchor(Routes.LEADERBOARD, words.say("nav.leaderboard"));
            home.addClassName("btn");
            row.add(home);
        }
        return row;
    }
}
