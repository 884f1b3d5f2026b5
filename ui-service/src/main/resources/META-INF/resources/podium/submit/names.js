// Names that nobody has explained yet: what each might mean, and a field for what it does mean.
import { button, english, field, h } from './dom.js';

// Each unknown name once: {kind, name, given, proposals, rows}.
export function unknownNames(rows) {
  const found = new Map();
  for (const row of rows) {
    for (const kind of ['model', 'benchmark']) {
      const name = row[kind];
      if (row.state === 'pending-name' && name.given && !name.id) {
        const key = `${kind} ${name.sent}`;
        const entry = found.get(key) ?? { kind, name: name.sent, given: name.given, proposals: name.proposals, rows: 0 };
        entry.rows++;
        found.set(key, entry);
      }
    }
  }
  return [...found.values()];
}

// `resolve(entry, target)` is asked to say what a name means; it answers with why it could not, or nothing.
export function drawNames(names, words, list, resolve) {
  if (!names.length) {
    return null;
  }
  return h(
    'section',
    { class: 'names' },
    h('h4', {}, words.say('names')),
    h('p', { class: 'quiet' }, words.say('names.note')),
    names.map((entry) => nameOf(entry, words, list, resolve)),
  );
}

function nameOf(entry, words, list, resolve) {
  const outcome = h('p', { class: 'answer', role: 'status' });
  const target = h('input', {
    type: 'text',
    list: list(entry.kind),
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: words.say(`names.id.${entry.kind}`),
  });
  const choose = async (id) => {
    if (!id) {
      target.focus();
      return;
    }
    outcome.textContent = words.say('names.asking');
    const why = await resolve(entry, id);
    outcome.replaceChildren(why ?? '');
  };
  const proposals = entry.proposals.map(({ id, why }) =>
    h('li', {}, button(words.say('names.is', id), () => choose(id)), english(why)),
  );
  const form = h(
    'form',
    {
      class: 'fields',
      onsubmit: (event) => {
        event.preventDefault();
        choose(target.value.trim());
      },
    },
    field(words.say(proposals.length ? 'names.other' : 'names.means', entry.given), target),
    h('button', { type: 'submit', class: 'btn' }, words.say('names.resolve')),
  );
  return h(
    'div',
    { class: 'name', role: 'group', 'aria-label': entry.given },
    h('p', {}, h('code', {}, entry.given), ` ${words.say(`names.${entry.kind}`, words.count('counts.rows', entry.rows))}`),
    proposals.length ? h('ul', { class: 'proposals' }, proposals) : h('p', { class: 'quiet' }, words.say('names.nothing')),
    form,
    outcome,
  );
}
