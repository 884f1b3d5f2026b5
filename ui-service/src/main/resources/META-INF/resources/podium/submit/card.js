// One file: read at once, looked at, sent, and followed until it is on the board.
import { drawAsking, missing } from './asking.js';
import { button, english, h } from './dom.js';
import { drawNames, unknownNames } from './names.js';
import { drawMoves, drawNotes, drawRows, formatsOf, inWords, noted, rowsOf } from './preview.js';
import { drawReached, Watch } from './watch.js';

export class Card {
  #desk;
  #file;
  #asked = {};
  #answer = null;
  #status = h('p', { class: 'status' });
  #body = h('div', { class: 'body' });
  #watch;
  #held = false;
  state = 'waiting';

  constructor(desk, file) {
    this.#desk = desk;
    this.#file = file;
    this.#watch = new Watch(desk.api, () => this.#draw());
    const words = desk.words;
    const remove = button('×', () => desk.remove(this), {
      class: 'remove',
      'aria-label': words.say('remove', file.name),
      title: words.say('remove', file.name),
    });
    const title = h('h3', {}, file.name, ' ', h('small', {}, words.size(file.size)));
    this.root = h('article', { class: 'card file', tabindex: '-1', 'aria-label': file.name }, h('header', {}, title, remove), this.#status, this.#body);
  }

  get sendable() {
    const counts = this.#answer?.upload.counts;
    return this.state === 'previewed' && counts.fresh + counts.partial + counts.pendingName + counts.described > 0;
  }

  waitsFor(name) {
    return this.state === 'previewed' && unknownNames(rowsOf(this.#answer.upload)).some((one) => one.name === name);
  }

  async preview() {
    if (!this.#desk.token()) {
      this.#tell('waiting', this.#desk.words.say('status.token'));
      return;
    }
    const answer = await this.#send('previewed', 'status.reading');
    if (answer.status === 200) {
      this.#answer = answer.body;
      this.#tell('previewed', inWords(answer.body.upload, this.#desk.words));
      this.#draw();
    } else {
      this.#refuse(answer);
    }
  }

  async submit() {
    const answer = await this.#send('taken', 'status.sending');
    if (answer.status === 202) {
      this.#answer = { upload: answer.body };
      this.#tell('sent', this.#desk.words.say('status.sent'));
      this.#draw();
      await this.#follow(rowsOf(answer.body).filter((row) => row.state === 'new'));
    } else {
      this.#refuse(answer);
    }
  }

  // One upload at a time, so that each has the whole line to itself.
  #send(call, doing) {
    const words = this.#desk.words;
    const bar = h('progress', { max: 1, value: 0, 'aria-label': words.say('status.uploading') });
    this.#tell('busy', words.say('status.queue'), false);
    this.#held ||= this.#body.contains(document.activeElement);
    this.#body.inert = true;
    return this.#desk.inTurn(async () => {
      this.#tell('busy', words.say('status.uploading'), false);
      this.#status.append(bar);
      const answer = await this.#desk.api[call](this.#file, this.#asked, (share) => {
        bar.value = share;
        if (share === 1) {
          this.#tell('busy', words.say(doing), false);
        }
      });
      this.#body.inert = false;
      return answer;
    });
  }

  async #follow(rows) {
    const words = this.#desk.words;
    if (!rows.length) {
      this.#tell('sent', words.say('status.waits'));
      return;
    }
    const there = await this.#watch.until(rows);
    this.#tell(there ? 'there' : 'sent', words.say(there ? 'status.there' : 'status.late'));
    this.#draw();
  }

  #refuse({ status, body }) {
    const words = this.#desk.words;
    const key = `refused.${status}`;
    this.#tell('refused', words.has(key) ? words.say(key) : words.say('refused', status));
    const errors = (body.errors ?? []).map((error) => [error.pointer?.slice(1), english(error.detail)]);
    const open = errors.length > 0 && errors.length < 10;
    const reasons = errors.length ? noted(words.count(status === 415 ? 'reasons.format' : 'reasons', errors.length), errors) : null;
    reasons?.toggleAttribute('open', open);
    this.#show(
      status === 415
        ? h('p', {}, words.say('refused.advice'))
        : body.title && h('p', {}, h('b', { lang: 'en' }, body.title), '. ', english(body.detail)),
      reasons,
      status === 415 || status === 413 ? null : h('p', {}, button(words.say('again'), () => this.preview())),
    );
  }

  // What had the focus may be gone: then the card has it, and nobody begins at the top of the page again.
  #show(...parts) {
    this.#held ||= this.#body.contains(document.activeElement);
    this.#body.replaceChildren(...parts.filter(Boolean));
    if (this.#held) {
      this.#held = false;
      this.root.focus();
    }
  }

  #draw() {
    const { upload, moves, movesNote } = this.#answer;
    const { words } = this.#desk;
    const list = (kind) => this.#desk.list(kind);
    const rows = rowsOf(upload);
    const sent = upload.stored;
    const again = (asked) => {
      this.#asked = asked;
      this.preview();
    };
    this.#show(
      h('p', { class: 'format' }, formatsOf(upload, words)),
      sent ? null : drawAsking(missing(upload), this.#asked, words, list, again),
      drawNames(unknownNames(rows), words, list, (entry, target) => this.#resolve(entry, target)),
      drawRows(upload, words, (row) => this.#watch.state(row)),
      sent ? null : drawMoves(moves, movesNote, words),
      ...drawNotes(upload, words),
      sent ? drawReached(rows, this.#desk) : this.#foot(),
    );
    this.#desk.changed();
  }

  #foot() {
    const { words } = this.#desk;
    return this.sendable
      ? h('p', { class: 'foot-of-card' }, button(words.say('submit'), () => this.submit(), { class: 'btn primary' }))
      : h('div', {}, h('p', { class: 'quiet' }, words.say('submit.nothing')), this.#there());
  }

  // A file that was sent before leads to where its results are.
  #there() {
    const there = rowsOf(this.#answer.upload).filter((row) => row.state === 'duplicate');
    return there.length ? drawReached(there, this.#desk) : null;
  }

  // Answers with why it could not be said; nothing when it was.
  async #resolve({ kind, name, given }, target) {
    const { words, api } = this.#desk;
    const answer = await api.resolved(kind, name, target);
    if (answer.status === 403) {
      return words.say('names.forbidden');
    }
    if (answer.status !== 202 && answer.status !== 200) {
      return english(answer.body.detail ?? words.say('refused', answer.status));
    }
    this.#desk.say(words.say('names.done', given, target));
    await api.folded(answer.body.offset);
    if (this.state === 'previewed') {
      await this.#desk.previewAgain(name);
    } else {
      await this.#nowKnown(kind, name, target);
    }
    return null;
  }

  // Of what was sent already: it counts as soon as all its names are known, without being sent again.
  async #nowKnown(kind, name, target) {
    const rows = rowsOf(this.#answer.upload).filter((row) => row.state === 'pending-name' && row[kind].sent === name);
    rows.forEach((row) => Object.assign(row[kind], { id: target, how: 'alias' }));
    const complete = rows.filter((row) => row.model.id && row.benchmark.id);
    complete.forEach((row) => Object.assign(row, { state: row.partial ? 'partial' : 'new' }));
    this.#draw();
    const counting = complete.filter((row) => row.state === 'new');
    if (counting.length) {
      await this.#follow(counting);
    }
  }

  #tell(state, text, aloud = true) {
    this.state = state;
    this.root.dataset.state = state;
    this.#status.replaceChildren(h('span', {}, text));
    if (aloud) {
      this.#desk.say(`${this.#file.name}: ${text}`);
    }
    this.#desk.changed();
  }
}
