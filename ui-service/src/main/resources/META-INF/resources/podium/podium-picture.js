// <podium-picture>: makes SVG of a picture as text: "<width> <height>|<look> <form> <numbers>|…". Built node by node, never
// parsed as markup.
const SVG = 'http://www.w3.org/2000/svg';

class PodiumPicture extends HTMLElement {
  #drawn = '';

  set picture(picture) {
    if (picture === this.#drawn) {
      return;
    }
    this.#drawn = picture;
    this.replaceChildren(...(picture ? [draw(picture)] : []));
  }
}

const NUMBERS = {
  rect: ['x', 'y', 'width', 'height', 'rx'],
  circle: ['cx', 'cy', 'r'],
  line: ['x1', 'y1', 'x2', 'y2'],
};

function draw(picture) {
  const [size, ...shapes] = picture.split('|');
  const [width, height] = size.split(' ');
  const svg = element('svg', { viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true' });
  for (const shape of shapes) {
    const [look, form, ...numbers] = shape.split(' ');
    const attributes =
      form === 'polygon'
        ? { points: numbers.join(' ') }
        : Object.fromEntries(NUMBERS[form].map((name, i) => [name, numbers[i]]));
    svg.append(element(form, { class: `pic-${look}`, ...attributes }));
  }
  return svg;
}

function element(tag, attributes) {
  const made = document.createElementNS(SVG, tag);
  Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
  return made;
}

if (!customElements.get('podium-picture')) {
  customElements.define('podium-picture', PodiumPicture);
}
