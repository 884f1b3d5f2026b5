// Scores over price or speed: whiskers are intervals, the stepped line joins what nothing beats.
import { PLAIN, escaped, number, short, symbol, tooltip } from './tools.js';

export default function scatter({ cheap, axis, unit, dots }, { c, width }) {
  const narrow = width < 560;
  const at = (x) => (cheap ? Math.log10(x) : x);
  const ends = range(dots.map((dot) => at(dot.x)), cheap);
  const lows = dots.map((dot) => dot.low ?? dot.y);
  const highs = dots.map((dot) => dot.high ?? dot.y);
  const front = dots.filter((dot) => dot.front).sort((a, b) => a.x - b.x);
  const style = (dot) => {
    const marked = dot.mark !== null && dot.mark !== undefined;
    const colour = marked ? c[`mark-${dot.mark}`] : dot.front ? c.accent : c['ink-3'];
    return dot.kept || marked
      ? { color: colour, borderColor: c.surface, borderWidth: 1, opacity: 1, decal: PLAIN }
      : { color: c.surface, borderColor: c['ink-3'], borderWidth: 1, opacity: 0.55, decal: PLAIN };
  };
  return {
    grid: { left: 8, right: narrow ? 16 : 28, top: 20, bottom: 34, containLabel: true },
    tooltip: {
      ...tooltip(c),
      trigger: 'item',
      formatter: ({ data }) =>
        data?.dot ? [`<b>${escaped(data.dot.name)}</b>`, ...data.dot.says.map(escaped)].join('<br>') : '',
    },
    xAxis: {
      type: 'value',
      min: ends[0],
      max: ends[1],
      name: axis,
      nameLocation: 'middle',
      nameGap: 30,
      nameTextStyle: { color: c['ink-2'], fontSize: 12 },
      axisLine: { onZero: false, lineStyle: { color: c['line-2'] } },
      axisTick: { show: false, ...(cheap && { customValues: steps(ends) }) },
      splitLine: { show: false },
      axisLabel: {
        color: c['ink-3'],
        fontSize: 11.5,
        hideOverlap: true,
        showMinLabel: cheap,
        showMaxLabel: cheap,
        ...(cheap && { customValues: steps(ends) }),
        formatter: (value) => {
          const shown = cheap ? 10 ** value : value;
          return `${unit.trim()}${number(shown, shown >= 1 || !cheap ? 0 : shown >= 0.1 ? 1 : 2)}`;
        },
      },
    },
    yAxis: {
      type: 'value',
      min: Math.max(0, Math.floor((Math.min(...lows) - 1) / 5) * 5),
      max: Math.min(100, Math.ceil((Math.max(...highs) + 1) / 5) * 5),
      // At the left edge: zero of a logarithm is $1, in the middle of things.
      axisLine: { show: false, onZero: false },
      axisTick: { show: false },
      axisLabel: { color: c['ink-3'], fontSize: 11.5 },
      splitLine: { lineStyle: { color: c.line } },
    },
    series: [
      whiskers(dots, at, style),
      {
        type: 'line',
        // What a buyer gets at a price is the best of all that is not dearer: level, then up.
        step: cheap ? 'end' : 'start',
        silent: true,
        symbol: 'none',
        lineStyle: { color: c.accent, width: 1.5, opacity: 0.7 },
        data: line(front, at, ends, cheap),
        z: 2,
      },
      {
        type: 'scatter',
        z: 3,
        cursor: 'pointer',
        labelLayout: { hideOverlap: true, moveOverlap: 'shiftY' },
        data: dots.map((dot) => {
          const marked = dot.mark !== null && dot.mark !== undefined;
          const loud = dot.front || marked;
          return {
            id: dot.id,
            dot,
            value: [at(dot.x), dot.y],
            symbol: symbol(dot.shape ?? 'circle'),
            symbolSize: marked ? 14 : dot.front ? 11 : 8,
            itemStyle: style(dot),
            label: {
              show: loud || (!narrow && dot.kept),
              position: at(dot.x) > ends[0] + (ends[1] - ends[0]) * 0.8 ? 'left' : 'right',
              distance: 7,
              formatter: narrow ? clip(dot.name) : dot.name,
              color: loud ? c.ink : c['ink-3'],
              fontWeight: loud ? 600 : 400,
              fontSize: loud ? 12 : 11,
              textBorderColor: c.surface,
              textBorderWidth: 3,
            },
          };
        }),
      },
    ],
  };
}

function clip(name) {
  return name.length > 16 ? `${name.slice(0, 15)}…` : name || short(name);
}

function line(front, at, ends, cheap) {
  if (front.length === 0) {
    return [];
  }
  const points = front.map((dot) => [at(dot.x), dot.y]);
  return cheap ? [...points, [ends[1], points.at(-1)[1]]] : [[ends[0], points[0][1]], ...points];
}

// Room on both sides.
function range(xs, cheap) {
  const low = Math.min(...xs);
  const high = Math.max(...xs);
  if (!cheap) {
    return [0, Math.ceil((high * 1.12 + 1) / 10) * 10];
  }
  const room = Math.max(0.12, (high - low) * 0.07);
  return [low - room, high + room];
}

// 1, 2, 5, 10, 20 …, as logarithms.
function steps([low, high]) {
  const found = [];
  for (let power = Math.floor(low) - 1; power <= high; power++) {
    for (const digit of [1, 2, 5]) {
      const value = power + Math.log10(digit);
      if (value >= low && value <= high) {
        found.push(value);
      }
    }
  }
  return found;
}

function whiskers(dots, at, style) {
  return {
    type: 'custom',
    silent: true,
    z: 1,
    data: dots.filter((dot) => dot.low !== null && dot.low !== undefined).map((dot) => ({ value: [at(dot.x), dot.low, dot.high], style: style(dot) })),
    renderItem: ({ dataIndexInside }, api) => {
      const [x, y1] = api.coord([api.value(0), api.value(1)]);
      const [, y2] = api.coord([api.value(0), api.value(2)]);
      const dot = dots.filter((d) => d.low !== null && d.low !== undefined)[dataIndexInside];
      const { color, borderColor } = style(dot);
      return {
        type: 'line',
        shape: { x1: x, y1, x2: x, y2 },
        style: { stroke: dot.kept ? color : borderColor, lineWidth: 1.5, opacity: dot.front || dot.shape ? 0.6 : dot.kept ? 0.35 : 0.2 },
      };
    },
    encode: { x: 0, y: [1, 2] },
  };
}
