// <podium-submit>: drop files, see what they would become, send them, watch them reach the board. All of it by the API,
// with the reader's own token.
import { Api } from './submit/api.js';
import { Card } from './submit/card.js';
import { button, field, h } from './submit/dom.js';
import { drawLines } from './submit/lines.js';
import { Words } from './submit/words.js';

const KEY = 'podium-token';

// By the API of a board: an element that is drawn anew, or a reader who comes back, finds the files still lying there.
const DESKS = new Map();

class Desk {
  #cards = [];
  #turn = Promise.resolve();
  #lists = {};
  #token = h('input', { type: 'password', autocomplete: 'off', spellcheck: 'false', value: kept() });
  #files = h('input', { type: 'file', multiple: true, class: 'vh' });
  #stack = h('div', { class: 'stack' });
  #all;
  #status = h('p', { class: 'vh', role: 'status' });

  constructor({ api, board, standard, leaderboard, model, locale, words }) {
    const base = absolute(api);
    this.words = new Words(words, locale);
    this.api = new Api(base, () => this.token());
    this.links = { leaderboard: absolute(leaderboard || '.'), model: (id) => absolute(model + id) };
    this.#all = button(this.words.say('submit.all'), () => this.#submitAll(), { class: 'btn primary all', hidden: true });
    this.#files.addEventListener('change', () => {
      this.#take(this.#files.files);
      this.#files.value = '';
    });
    this.#token.addEventListener('change', () => this.#retry());
    this.root = h(
      'div',
      { class: 'desk' },
      this.#part('token', this.#tokenForm()),
      this.#part('files', this.#drop(), this.#stack, this.#all),
      this.#part('lines', drawLines(this.words, { origin: location.origin, base, board, standard }, (text) => this.say(text))),
      this.#status,
    );
  }

  token() {
    return this.#token.value.trim();
  }

  say(text) {
    this.#status.textContent = text;
  }

  // What the cards have become: whether several can be sent at once.
  changed() {
    this.#all.hidden = this.#cards.filter((card) => card.sendable).length < 2;
  }

  inTurn(work) {
    const mine = this.#turn.then(work);
    this.#turn = mine.catch(() => {});
    return mine;
  }

  remove(card) {
    this.#cards = this.#cards.filter((other) => other !== card);
    card.root.remove();
    this.#files.focus();
    this.changed();
  }

  previewAgain(name) {
    return Promise.all(this.#cards.filter((card) => card.waitsFor(name)).map((card) => card.preview()));
  }

  // The id of the list of all models, or of all tests, which is fetched when a field first asks for it.
  list(kind) {
    if (!this.#lists[kind]) {
      this.#lists[kind] = h('datalist', { id: `submit-${kind}s` });
      this.root.append(this.#lists[kind]);
      this.api.known(kind).then((all) =>
        this.#lists[kind].append(...all.map(({ id, name }) => h('option', { value: id }, name))),
      );
    }
    return this.#lists[kind].id;
  }

  #part(key, ...content) {
    const id = `submit-${key}`;
    const head = h('div', { class: 'section-head' }, h('h2', { id }, this.words.say(key)), h('p', {}, this.words.say(`${key}.note`)));
    return h('section', { class: 'part-of-page', 'aria-labelledby': id }, head, ...content);
  }

  #tokenForm() {
    const where = h('p', { class: 'quiet' }, this.words.say('token.where'));
    return h(
      'form',
      {
        class: 'token',
        onsubmit: (event) => {
          event.preventDefault();
          this.#retry();
        },
      },
      field(this.words.say('token.label'), this.#token, where),
    );
  }

  #drop() {
    this.#files.id = 'submit-choose';
    const zone = h(
      'div',
      { class: 'drop' },
      this.#files,
      h('label', { for: this.#files.id, class: 'btn' }, this.words.say('files.choose')),
      h('span', {}, this.words.say('files.drop')),
    );
    const over = (event) => {
      event.preventDefault();
      zone.classList.toggle('over', event.type === 'dragover');
    };
    zone.addEventListener('dragover', over);
    zone.addEventListener('dragleave', over);
    zone.addEventListener('drop', (event) => {
      over(event);
      this.#take(event.dataTransfer.files);
    });
    return zone;
  }

  #take(files) {
    for (const file of files) {
      const card = new Card(this, file);
      this.#cards.push(card);
      this.#stack.append(card.root);
      card.preview();
    }
  }

  // A token was given, or another: whatever was not read for want of one is read now.
  #retry() {
    keep(this.token());
    this.#cards.filter((card) => ['waiting', 'refused'].includes(card.state)).forEach((card) => card.preview());
  }

  #submitAll() {
    this.#cards.filter((card) => card.sendable).forEach((card) => card.submit());
  }
}

class PodiumSubmit extends HTMLElement {
  set setup(setup) {
    const key = `${setup.api} ${setup.locale}`;
    if (!DESKS.has(key)) {
      DESKS.set(key, new Desk(setup));
    }
    this.replaceChildren(DESKS.get(key).root);
  }
}

function absolute(path) {
  return new URL(path, document.baseURI).href;
}

function kept() {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return ''; // storage is switched off: the token lasts as long as the page
  }
}

function keep(token) {
  try {
    sessionStorage.setItem(KEY, token);
  } catch {
    // see above
  }
}

if (!customElements.get('podium-submit')) {
  customElements.define('podium-submit', PodiumSubmit);
}
