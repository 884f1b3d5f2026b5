// Follows what was sent until the board shows it.
import { h } from './dom.js';

const TRIES = 30;
const PAUSE = 400;
const LINKS = 5;

export class Watch {
  #api;
  #changed;
  #states = new Map();

  constructor(api, changed) {
    this.#api = api;
    this.#changed = changed;
  }

  // What has become of a row since the answer; nothing new of most.
  state(row) {
    return this.#states.get(row.index) ?? (row.offset !== undefined && row.state === 'new' ? 'sent' : null);
  }

  // The log has one order: when the last of them is on the board, so are all before it.
  async until(rows) {
    const last = rows.reduce((a, b) => ((a.offset ?? 0) > (b.offset ?? 0) ? a : b));
    for (let tries = 0; tries < TRIES; tries++) {
      const { status, body } = await this.#api.submission(last.id);
      if (status === 200 && body.state !== 'received') {
        const there = body.state === 'on-board';
        rows.forEach((row) => this.#states.set(row.index, there ? 'on-board' : body.state));
        this.#changed();
        return there;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    return false;
  }
}

// The ways on from what was sent.
export function drawReached(rows, desk) {
  const { words, links } = desk;
  const models = [...new Set(rows.map((row) => row.model.id).filter(Boolean))].slice(0, LINKS);
  return h(
    'p',
    { class: 'foot-of-card' },
    h('a', { class: 'btn', href: links.leaderboard }, words.say('to.board')),
    models.map((model) => h('a', { class: 'btn', href: links.model(model) }, words.say('to.model', model))),
  );
}
