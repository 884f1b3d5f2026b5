// <podium-picture>: makes SVG of a Picture {width, height, shapes: [{look, d}]}. Built node by node, never parsed.
const SVG = 'http://www.w3.org/2000/svg';

class PodiumPicture extends HTMLElement {
  #drawn = '';

  set picture(picture) {
    const key = picture ? JSON.stringify(picture) : '';
    if (key === this.#drawn) {
      return;
    }
    this.#drawn = key;
    this.replaceChildren(...(picture ? [draw(picture)] : []));
  }
}

function draw({ width, height, shapes }) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('width', width);
  svg.setAttribute('height', height);
  svg.setAttribute('aria-hidden', 'true');
  for (const { look, d } of shapes) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', `pic-${look}`);
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

if (!customElements.get('podium-picture')) {
  customElements.define('podium-picture', PodiumPicture);
}
