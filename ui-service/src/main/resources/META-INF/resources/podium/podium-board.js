// <podium-board>: what stands in the places of its grid. The server sends rows past the grid, in a text that all readers
// share: {changes: {size, rows: {place: {who, live}}, flash: {place: move}}}. A row without `who` keeps the one it had;
// without `flash`, the tints stay as they are.
class PodiumBoard extends HTMLElement {
  #rows = [];
  #flash = {};
  #even = false;
  #words = null;
  #picked = new Set();
  #frame = 0;

  set words(words) {
    this.#words = words;
    this.#draw();
  }

  set picked(models) {
    this.#picked = new Set(models);
    this.#draw();
  }

  take({ changes }) {
    this.#rows.length = Math.min(this.#rows.length, changes.size);
    for (const [place, { who, live }] of Object.entries(changes.rows)) {
      this.#rows[place] = { who: who ?? this.#rows[place]?.who, live };
    }
    if (changes.flash) {
      this.#flash = changes.flash;
      this.#even = !this.#even;
    }
    this.#draw();
  }

  // what the templates of the cells read; nothing for a place whose row is still on its way
  row(place) {
    const { who, live } = this.#rows[place] ?? {};
    if (!who || !this.#words) {
      return null;
    }
    const flash = this.#flash[place];
    return {
      ...live,
      who,
      move: flash?.direction ? flash : live.move,
      turn: flash ? this.#turn() : '',
      picked: this.#picked.has(who.model),
      dots: this.#words.dots[live.evidence.confidence],
      say: (key, ...values) => this.#say(key, ...values),
      meaning: (part) => this.#meaning(live.parts[part], this.#words.parts[part]),
    };
  }

  #meaning([text, look, , measured], name) {
    if (look === 'none') {
      return this.#say('none', name);
    }
    return measured ? this.#say('measured', name, text, measured) : this.#say('estimated', name, text);
  }

  #say(key, ...values) {
    return this.#words[key].replace(/\{(\d)\}/g, (hole, i) => values[i]);
  }

  // two animations take turns, so that the tint starts again on a row that changes twice
  #turn() {
    return this.#even ? 'even' : 'odd';
  }

  #part = (column, { index }) => {
    const live = this.#rows[index]?.live;
    if (!live) {
      return '';
    }
    const flash = this.#flash[index] ? `flash-${this.#turn()}` : '';
    return `${live.missing ? 'unranked' : 'ranked'} ${flash} ${live.firstOfTier ? 'tier-first' : ''}`;
  };

  // once for all that the server says in one breath, and after the grid's own beginnings
  #draw() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      const grid = this.querySelector('vaadin-grid');
      if (grid) {
        grid.cellPartNameGenerator = this.#part;
        grid.requestContentUpdate?.();
        grid.generateCellPartNames?.();
      }
    });
  }
}

if (!customElements.get('podium-board')) {
  customElements.define('podium-board', PodiumBoard);
}
