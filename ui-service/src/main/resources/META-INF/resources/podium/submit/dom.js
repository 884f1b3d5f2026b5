// Small tools to build the page from. Whatever a file says goes in as text, never as markup.
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (name === 'value') {
      element.value = value;
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && typeof child !== 'boolean'));
  return element;
}

export function button(label, onclick, attributes = {}) {
  return h('button', { type: 'button', class: 'btn', onclick, ...attributes }, label);
}

// A table that scrolls in its own box. Cells are nodes or texts; the first of each row names it.
export function table(caption, columns, rows, kind = '') {
  const head = h('tr', {}, columns.map(({ name, number }) => h('th', { scope: 'col', class: number && 'num' }, name)));
  const body = rows.map((cells) =>
    h(
      'tr',
      {},
      cells.map((cell, at) =>
        at === 0
          ? h('th', { scope: 'row' }, cell)
          : h('td', { class: columns[at].number ? 'num' : null }, ...[cell].flat()),
      ),
    ),
  );
  return h(
    'div',
    { class: `scroll ${kind}`, tabindex: '0', role: 'group', 'aria-label': caption },
    h('table', { class: 'plain' }, h('caption', { class: 'vh' }, caption), h('thead', {}, head), h('tbody', {}, body)),
  );
}

// Sentences of the API are English in every language of the page.
export function english(text) {
  return h('span', { lang: 'en' }, text ?? '');
}

export function folded(summary, ...children) {
  return h('details', {}, h('summary', {}, summary), ...children);
}

let ids = 0;

export function field(label, control, note) {
  control.id ||= `submit-${++ids}`;
  if (note) {
    note.id ||= `submit-${++ids}`;
    control.setAttribute('aria-describedby', note.id);
  }
  return h('div', { class: 'field' }, h('label', { for: control.id }, label), control, note);
}
