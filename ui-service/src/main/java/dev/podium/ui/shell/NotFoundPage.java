package dev.podium.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.BoardFeed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/// No such page, board, category or model.
@ParentLayout(Frame.class)
@PageTitle("Not found · Podium")
class NotFoundPage extends Div implements HasErrorParameter<NotFoundException> {

    private final transient BoardFeed feed;
    private final transient Routes routes;

    NotFoundPage(BoardFeed feed, Routes routes) {
        this.feed = feed;
        this.routes = routes;
        addClassName("wrap");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        H1 title = new H1("Nothing is here");
        String said = parameter.getCustomMessage();
        Paragraph why = new Paragraph(said == null || said.isBlank() ? "This address leads to no page." : said);
        why.addClassName("lede");
        removeAll(); // the page stays the same one from one wrong address to the next
        add(title, why, boards());
        return HttpServletResponse.SC_NOT_FOUND;
    }

    private Div boards() {
        List<Anchor> links = feed.boards().stream()
                .map(id -> new Anchor(routes.leaderboard(id, ""), "Board " + id))
                .toList();
        Div row = new Div();
        row.addClassName("actions");
        links.forEach(link -> {
            link.addClassName("btn");
            row.add(link);
        });
        if (links.isEmpty()) {
            Anchor home = new Anchor(Routes.LEADERBOARD, "Leaderboard");
            home.addClassName("btn");
            row.add(home);
        }
        return row;
    }
}
