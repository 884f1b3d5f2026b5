// Models test by test: a mark for each with its 90 % interval, hollow and dotted where it was not tested but estimated.
import { escaped, tooltip } from './tools.js';

const ROW = 34;
const GROUP = 34;
const TOP = 30;
const FONT = getComputedStyle(document.body).fontFamily;

export default function dumbbell({ models, groups }, { c, width }) {
  const narrow = width < 620;
  const left = narrow ? 12 : Math.min(260, Math.round(width * 0.24));
  const right = narrow ? 54 : 76;
  const rows = laidOut(groups);
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const colour = (model) => c[`mark-${models[model].slot}`];
  return {
    grid: { left, right, top: TOP, height },
    tooltip: {
      ...tooltip(c),
      trigger: 'item',
      confine: true,
      formatter: ({ data }) => (data.tip ? [`<b>${escaped(data.name)}</b>`, ...data.tip.map(escaped)].join('<br>') : ''),
    },
    xAxis: {
      type: 'value',
      min: 0,
      max: 100,
      interval: 25,
      position: 'top',
      axisLabel: { color: c['ink-3'], fontSize: 11.5 },
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: c.line } },
    },
    yAxis: { type: 'value', inverse: true, min: 0, max: height, show: false },
    series: [
      {
        type: 'custom',
        clip: false,
        data: rows.map((row) => ({ ...row, value: [50, row.at] })),
        renderItem: (params, api) => {
          const row = rows[params.dataIndex];
          const frame = { x: params.coordSys.x, width: params.coordSys.width, full: width };
          const y = api.coord([0, row.at])[1];
          return row.test ? test(row, y, frame) : group(row, y, frame);
        },
      },
    ],
  };

  function group(row, y, frame) {
    return {
      type: 'group',
      silent: true,
      children: [
        { type: 'rect', shape: { x: 0, y: y - 12, width: frame.full, height: 24 }, style: { fill: c.sunk } },
        words(row.name, 12, y, { fontWeight: 600, fill: c['ink-2'], fontSize: 12 }),
      ],
    };
  }

  function test(row, y, frame) {
    const x = (score) => frame.x + (score / 100) * frame.width;
    const mid = narrow ? y + 6 : y;
    const ends = row.test.points.map((point) => x(point.at));
    const link = line(Math.min(...ends), mid, Math.max(...ends), mid, {
      stroke: row.test.ahead >= 0 ? colour(row.test.ahead) : c['ink-3'],
      lineWidth: row.test.ahead >= 0 ? 2.5 : 1.5,
      opacity: 0.55,
      lineDash: row.test.points.every((point) => point.measured) ? null : [2, 3],
    });
    return {
      type: 'group',
      children: [
        { type: 'rect', shape: { x: 0, y: y - ROW / 2, width: frame.full, height: ROW }, style: { fill: 'transparent' } },
        words(row.name, 12, narrow ? y - 8 : y, {
          fill: c.ink,
          fontWeight: 600,
          fontSize: narrow ? 11.5 : 12.5,
          width: narrow ? frame.full - 80 : left - 24,
          overflow: 'truncate',
        }),
        words(row.test.difference || (narrow ? '' : '\u2013'), frame.full - 12, narrow ? y - 8 : y, {
          align: 'right',
          fill: row.test.ahead >= 0 ? c.ink : c['ink-3'],
          fontWeight: row.test.ahead >= 0 ? 600 : 400,
          fontSize: 12.5,
        }),
        ...(row.test.points.length > 1 ? [link] : []),
        ...row.test.points.toReversed().flatMap((point) => [...whisker(point, x, mid), mark(point, x(point.at), mid)]),
      ],
    };
  }

  function whisker({ model, low, high, measured }, x, y) {
    if (high - low < 0.05) {
      return [];
    }
    const style = { stroke: colour(model), lineWidth: 1.5, opacity: 0.8, lineDash: measured ? null : [1.5, 2.5] };
    return [
      line(x(low), y, x(high), y, style),
      line(x(low), y - 4, x(low), y + 4, { ...style, lineDash: null }),
      line(x(high), y - 4, x(high), y + 4, { ...style, lineDash: null }),
    ];
  }

  function mark({ model, measured }, x, y) {
    const style = measured
      ? { fill: colour(model), stroke: c.surface, lineWidth: 1 }
      : { fill: c.surface, stroke: colour(model), lineWidth: 1.6 };
    return shaped(models[model].shape, x, y, style);
  }

  function words(text, x, y, style) {
    return { type: 'text', silent: true, style: { text, x, y, verticalAlign: 'middle', fontFamily: FONT, ...style } };
  }
}

function laidOut(groups) {
  const rows = [];
  let at = 0;
  for (const { name, tests } of groups) {
    rows.push({ name, at: at + GROUP / 2, height: GROUP });
    at += GROUP;
    for (const test of tests) {
      rows.push({ name: test.name, id: test.id, tip: test.tip, test, at: at + ROW / 2, height: ROW });
      at += ROW;
    }
  }
  return rows;
}

function line(x1, y1, x2, y2, style) {
  return { type: 'line', shape: { x1, y1, x2, y2 }, style };
}

function shaped(shape, x, y, style) {
  const points = {
    diamond: [[x, y - 6.5], [x + 6.5, y], [x, y + 6.5], [x - 6.5, y]],
    square: [[x - 5, y - 5], [x + 5, y - 5], [x + 5, y + 5], [x - 5, y + 5]],
    triangle: [[x, y - 6], [x + 6, y + 5], [x - 6, y + 5]],
  }[shape];
  return points ? { type: 'polygon', shape: { points }, style } : { type: 'circle', shape: { cx: x, cy: y, r: 5.5 }, style };
}
