// What a file does not say and somebody must: model, test, unit, who measured.
import { field, h } from './dom.js';

const UNITS = ['fraction', 'percent', 'points', 'ratio', 'elo', 'minutes'];
const MEASURERS = ['self', 'rival', 'third-party', 'community', 'unknown'];

// Which of them an answer asks for, as a set of names.
export function missing(upload) {
  const wanted = new Set();
  for (const file of upload.files) {
    for (const error of file.rows.flatMap((row) => row.errors ?? [])) {
      if (error.code === 'required' && ['/model', '/benchmark'].includes(error.pointer)) {
        wanted.add(error.pointer.slice(1));
      }
      if (error.code === 'ambiguous-unit') {
        wanted.add('unit');
      }
    }
    for (const { why } of file.left) {
      ['model', 'benchmark'].filter((name) => why.includes(`?${name}=`)).forEach((name) => wanted.add(name));
    }
  }
  return wanted;
}

// A form that calls `again` with what was said; folded unless the answer asks for it.
export function drawAsking(wanted, asked, words, list, again) {
  const controls = {
    model: h('input', { type: 'text', list: list('model'), autocomplete: 'off', value: asked.model ?? '' }),
    benchmark: h('input', { type: 'text', list: list('benchmark'), autocomplete: 'off', value: asked.benchmark ?? '' }),
    unit: choice(UNITS, 'unit', asked.unit, words),
    measuredBy: choice(MEASURERS, 'by', asked.measuredBy, words),
  };
  const form = h(
    'form',
    {
      class: 'fields',
      onsubmit: (event) => {
        event.preventDefault();
        const said = Object.entries(controls).map(([name, control]) => [name, control.value.trim()]);
        again(Object.fromEntries(said.filter(([, value]) => value)));
      },
    },
    Object.entries(controls).map(([name, control]) =>
      field(words.say(`ask.${name}`) + (wanted.has(name) ? ` (${words.say('ask.wanted')})` : ''), control),
    ),
    h('button', { type: 'submit', class: 'btn' }, words.say('again')),
  );
  return h(
    'details',
    { class: 'asking', open: wanted.size > 0 },
    h('summary', {}, words.say(wanted.size ? 'ask.needed' : 'ask')),
    form,
  );
}

function choice(values, room, chosen, words) {
  return h(
    'select',
    {},
    h('option', { value: '' }, words.say('ask.file')),
    values.map((value) => h('option', { value, selected: value === chosen }, words.say(`${room}.${value}`))),
  );
}
