// What drawings share.

/** No pattern over a filled shape: the shape says enough by itself. */
export const PLAIN = { symbol: 'none' };

export function short(name) {
  return name.split(' ')[0];
}

export function escaped(text) {
  const span = document.createElement('span');
  span.textContent = text;
  return span.innerHTML;
}

/** A number in the page's language, with a true minus. */
export function number(value, decimals = 1) {
  return value
    .toLocaleString(document.documentElement.lang || 'en', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: false,
    })
    .replace('-', '\u2212');
}

/** A tooltip in the colours of the page. */
export function tooltip(c) {
  return { backgroundColor: c.surface, borderColor: c.line, textStyle: { color: c.ink, fontSize: 12.5 } };
}

/** ECharts' symbol for a model's shape, see Mark. */
export function symbol(shape) {
  return { circle: 'circle', square: 'rect', diamond: 'diamond', triangle: 'triangle' }[shape] ?? 'circle';
}

/** A horizontal axis of days, without lines. */
export function time(c) {
  return {
    type: 'time',
    axisLabel: { color: c['ink-3'], fontSize: 11.5, hideOverlap: true },
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: false },
  };
}
