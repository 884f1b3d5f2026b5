// What an upload would become, drawn: formats, rows, ranks that would move, and what was left out.
import { button, english, folded, h, table } from './dom.js';

const AT_FIRST = 100;
const NOTED = 1000;

export function rowsOf(upload) {
  return upload.files.flatMap((file) => file.rows);
}

// One sentence: of which format, and how many rows stand how.
export function inWords(upload, words) {
  const { counts } = upload;
  const told = ['fresh', 'pendingName', 'partial', 'duplicate', 'rejected', 'described', 'left']
    .filter((kind) => counts[kind])
    .map((kind) => words.count(`counts.${kind}`, counts[kind]));
  return told.length ? told.join(' · ') : words.say('counts.none');
}

export function formatsOf(upload, words) {
  const titles = [...new Set(upload.files.map((file) => file.title).filter(Boolean))];
  return words.say('format', titles.join(', '));
}

export function drawRows(upload, words, now) {
  const rows = rowsOf(upload);
  if (!rows.length) {
    return null;
  }
  const box = h('div');
  const draw = (shown) => {
    box.replaceChildren(tableOf(rows.slice(0, shown), words, now));
    if (rows.length > shown) {
      box.append(button(words.say('rows.all', words.number(rows.length)), () => draw(rows.length)));
    }
  };
  draw(AT_FIRST);
  return box;
}

function tableOf(rows, words, now) {
  const columns = [
    { name: words.say('column.model') },
    { name: words.say('column.benchmark') },
    { name: words.say('column.score'), number: true },
    { name: words.say('column.setting') },
    { name: words.say('column.state') },
  ];
  const cells = rows.map((row) => [
    named(row.model, words),
    named(row.benchmark, words),
    score(row, words),
    row.setting ?? '–',
    stateOf(row, words, now),
  ]);
  return table(words.say('rows'), columns, cells, 'rows');
}

function named(name, words) {
  if (!name.given) {
    return h('span', { class: 'quiet' }, words.say('name.none'));
  }
  const meant = name.id ? words.say(`name.${name.how}`, name.id) : words.say('name.unknown');
  return h('span', { class: 'named' }, h('span', {}, name.given), name.id === name.given || h('small', {}, meant));
}

function score(row, words) {
  if (row.score === undefined || row.score === null) {
    return '–';
  }
  const spread = row.stderr ? h('small', {}, ` ±\u00a0${words.number(row.stderr, 2)}`) : null;
  return [words.number(row.score, 2), spread].filter(Boolean);
}

// `now` overrides what the answer said: a row that has reached the board since.
function stateOf(row, words, now) {
  const state = now(row) ?? row.state;
  const why = state === 'rejected' ? (row.errors ?? []).map((error) => error.detail).join('; ') : row.partial;
  return h(
    'span',
    { class: 'state', 'data-state': state },
    h('b', {}, words.say(`state.${state}`)),
    why ? h('small', { lang: 'en' }, why) : null,
  );
}

export function drawMoves(moves, note, words) {
  if (!moves) {
    return note ? h('p', { class: 'quiet' }, english(note)) : null;
  }
  const parts = ['provisional', 'verified'].flatMap((lane) => laneOf(moves[lane], lane, words));
  return h(
    'section',
    { class: 'moves' },
    h('h4', {}, words.say('moves')),
    parts.length ? parts : h('p', {}, words.say('moves.none')),
  );
}

function laneOf(changes, lane, words) {
  const all = [...changes.moved, ...changes.becomeRanked, ...changes.becomeUnranked];
  if (!all.length) {
    return [];
  }
  const columns = [
    { name: words.say('column.model') },
    { name: words.say('column.from'), number: true },
    { name: words.say('column.to'), number: true },
    { name: words.say('column.move') },
  ];
  const caption = words.say(`moves.${lane}`, words.count('models', all.length));
  return [h('p', {}, caption), table(caption, columns, all.slice(0, AT_FIRST).map((change) => move(change, words)))];
}

function move({ name, fromRank, toRank, fromScore, toScore }, words) {
  const place = (rank, score) =>
    rank ? h('span', {}, `#${rank}`, score == null ? '' : ` (${words.number(score, 1, 1)})`) : words.say('unranked');
  const [key, by] = !fromRank
    ? ['enters', '']
    : !toRank
      ? ['leaves', '']
      : toRank < fromRank
        ? ['up', fromRank - toRank]
        : ['down', toRank - fromRank];
  const told = h('span', { class: 'move', 'data-move': key }, words.say(`move.${key}`, by));
  return [name, place(fromRank, fromScore), place(toRank, toScore), told];
}

// What needs no eye at first: left out, warned of, described.
export function drawNotes(upload, words) {
  const several = upload.files.length > 1;
  const at = (file, place) => (several ? `${file.name}: ${place}` : place);
  const left = upload.files.flatMap((file) => file.left.map((one) => [at(file, one.place), english(one.why)]));
  const warnings = upload.files.flatMap((file) => file.warnings.map((text) => [at(file, ''), english(text)]));
  const described = upload.files.flatMap((file) =>
    file.described.map((one) => [
      one.id,
      h('span', {}, `${words.say(`described.${one.state}`)} `, english((one.errors ?? []).map((e) => e.detail).join('; '))),
    ]),
  );
  return [
    warnings.length ? noted(words.count('warnings', warnings.length), warnings) : null,
    described.length ? noted(words.count('counts.described', described.length), described) : null,
    upload.counts.left ? noted(words.count('counts.left', upload.counts.left), left) : null,
  ];
}

export function noted(summary, pairs) {
  const list = pairs.slice(0, NOTED).map(([what, why]) => h('li', {}, what ? h('code', {}, what) : null, ' ', why));
  return folded(summary, h('ul', { class: 'noted', tabindex: '0' }, list));
}
