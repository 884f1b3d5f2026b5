package dev.podium.ui.leaderboard;

/// How cells look, as the browser draws them. Fixed text: all data comes in as properties.
final class Templates {

    static final String RANK = """
            <span class="c-rank"><span class="place"><b>${item.rank.place}</b>\
            <small ?hidden=${!item.rank.interval}>${item.rank.interval}</small></span>\
            <podium-picture ?hidden=${!item.rank.picture} .picture=${item.rank.picture}></podium-picture>\
            <button type="button" class="pick" aria-label=${item.who.pick} aria-pressed=${item.picked} \
            @click=${pick}>${item.picked ? '✓' : '+'}</button></span>""";

    static final String MODEL = """
            <span class="c-model"><a href=${item.who.address}>${item.who.name}</a>\
            <small>${item.who.maker}${item.who.tags.map(tag => html`<i class="tag">${tag}</i>`)}</small></span>""";

    static final String SCORE = """
            <span class="c-score"><span><b>${item.score.value}</b>\
            <small ?hidden=${!item.score.plusMinus}>${item.score.plusMinus}</small></span>\
            <podium-picture .picture=${item.score.picture}></podium-picture></span>""";

    static final String EVIDENCE = """
            <span class="c-evidence" title=${item.evidence.meaning}>\
            <podium-picture .picture=${item.evidence.dots}></podium-picture>${item.evidence.text}</span>""";

    static final String PARTS = """
            <span class="c-parts">${item.parts.map(part => html`<span class="part ${part.look}" \
            style="--depth:${part.depth}" title=${part.meaning}>${part.text}</span>`)}</span>""";

    static final String MISSING = """
            <span class="c-missing"><b>${item.missing?.lack}</b> ${item.missing?.remedy}</span>""";

    static final String FACT = """
            <span class="c-fact" title=${item.fact.meaning}>${item.fact.text}</span>""";

    static final String MOVE = """
            <span class="c-move"><em class="just ${item.turn}" ?hidden=${!item.turn}>${item.justNow}</em>\
            <span class="move ${item.move.direction}" title=${item.move.meaning}>${item.move.text}</span>\
            <span class="vh">${item.move.meaning}</span></span>""";

    static final String CARD = """
            <span class="card-row"><span class="place"><b>${item.rank.place}</b>\
            <small ?hidden=${!item.rank.interval}>${item.rank.interval}</small></span>\
            <span class="c-model"><a href=${item.who.address}>${item.who.name}</a>\
            <small>${item.who.maker}${item.who.tags.map(tag => html`<i class="tag">${tag}</i>`)}</small></span>\
            <span class="c-evidence" title=${item.evidence.meaning}>\
            <podium-picture .picture=${item.evidence.dots}></podium-picture>${item.evidence.text}</span>\
            <span class="c-move"><em class="just ${item.turn}" ?hidden=${!item.turn}>${item.justNow}</em>\
            <span class="move ${item.move.direction}">${item.move.text}</span>\
            <span class="vh">${item.move.meaning}</span></span>\
            <span class="c-score"><span><b>${item.score.value}</b>\
            <small ?hidden=${!item.score.plusMinus}>${item.score.plusMinus}</small></span>\
            <podium-picture .picture=${item.score.picture}></podium-picture></span>\
            <span class="c-missing" ?hidden=${!item.missing}><b>${item.missing?.lack}</b> ${item.missing?.remedy}</span>\
            <span class="c-pick"><button type="button" class="pick" aria-label=${item.who.pick} aria-pressed=${item.picked} \
            @click=${pick}>${item.picked ? '✓' : '+'}</button></span></span>""";

    private Templates() {}
}
