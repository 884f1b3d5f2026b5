package dev.podium.ui.leaderboard;

/// How cells look, as the browser draws them. Fixed text: all data comes from the row that the board's element has for
/// the place.
final class Templates {

    static final String RANK = drawn("""
            <span class="c-rank"><span class="place"><b>${row.rank.place}</b>\
            <small ?hidden=${!row.rank.interval}>${row.rank.interval}</small></span>\
            <podium-picture ?hidden=${!row.rank.picture} .picture=${row.rank.picture}></podium-picture>\
            <button type="button" class="pick" aria-label=${row.say('pick', row.who.name)} aria-pressed=${row.picked} \
            @click=${pick}>${row.picked ? '✓' : '+'}</button></span>""");

    static final String MODEL = drawn("""
            <span class="c-model"><a href=${row.who.address}>${row.who.name}</a>\
            <small><span class="maker" title=${row.who.maker}>${row.who.maker}</span>\
            ${row.who.tags.map(tag => html`<i class="tag">${tag}</i>`)}</small></span>""");

    static final String SCORE = drawn("""
            <span class="c-score"><span><b>${row.score.value}</b>\
            <small ?hidden=${!row.score.plusMinus}>${row.score.plusMinus}</small></span>\
            <podium-picture .picture=${row.score.picture}></podium-picture></span>""");

    static final String EVIDENCE = drawn("""
            <span class="c-evidence" title=${row.say('evidence', row.evidence.text, row.evidence.confidence)}>\
            <podium-picture .picture=${row.dots}></podium-picture>${row.evidence.text}</span>""");

    static final String PARTS = drawn("""
            <span class="c-parts">${row.parts.map(([text, look, depth], i) => html`<span class="part ${look}" \
            style="--depth:${depth}" title=${row.meaning(i)}>${text}</span>`)}</span>""");

    static final String MISSING = drawn("""
            <span class="c-missing"><b>${row.missing?.lack}</b> ${row.missing?.remedy}</span>""");

    static final String MOVE = drawn("""
            <span class="c-move"><em class="just ${row.turn}" ?hidden=${!row.turn}>${row.turn ? row.say('justNow') : ''}</em>\
            <span class="move ${row.move.direction}" title=${row.move.meaning}>${row.move.text}</span>\
            <span class="vh">${row.move.meaning}</span></span>""");

    static final String CARD = drawn("""
            <span class="card-row"><span class="place"><b>${row.rank.place}</b>\
            <small ?hidden=${!row.rank.interval}>${row.rank.interval}</small></span>\
            <span class="c-model"><a href=${row.who.address}>${row.who.name}</a>\
            <small><span class="maker" title=${row.who.maker}>${row.who.maker}</span>\
            ${row.who.tags.map(tag => html`<i class="tag">${tag}</i>`)}</small></span>\
            <span class="c-evidence" title=${row.say('evidence', row.evidence.text, row.evidence.confidence)}>\
            <podium-picture .picture=${row.dots}></podium-picture>${row.evidence.text}</span>\
            <span class="c-move"><em class="just ${row.turn}" ?hidden=${!row.turn}>${row.turn ? row.say('justNow') : ''}</em>\
            <span class="move ${row.move.direction}">${row.move.text}</span>\
            <span class="vh">${row.move.meaning}</span></span>\
            <span class="c-score"><span><b>${row.score.value}</b>\
            <small ?hidden=${!row.score.plusMinus}>${row.score.plusMinus}</small></span>\
            <podium-picture .picture=${row.score.picture}></podium-picture></span>\
            <span class="c-missing" ?hidden=${!row.missing}><b>${row.missing?.lack}</b> ${row.missing?.remedy}</span>\
            <span class="c-pick"><button type="button" class="pick" aria-label=${row.say('pick', row.who.name)} aria-pressed=${row.picked} \
            @click=${pick}>${row.picked ? '✓' : '+'}</button></span></span>""");

    private Templates() {}

    /// A published fact.
    ///
    /// @param key a member of [Line.Who]
    static String fact(String key) {
        return drawn("""
                <span class="c-fact" title=${row.who.KEY[1]}>${row.who.KEY[0]}</span>""".replace("KEY", key));
    }

    private static String drawn(String cell) {
        return "${(row => row ? html`" + cell + "` : '')(root.closest('podium-board')?.row(index))}";
    }
}
