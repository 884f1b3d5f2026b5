// How a score is made: what each category adds, and the sum.
import { PLAIN, escaped, number, short, tooltip } from './tools.js';

export default function waterfall({ sum: whole, steps, total, low, high }, { c, width }) {
  const narrow = width < 560;
  const names = [...steps.map((step) => step.name), whole];
  const starts = [];
  let sum = 0;
  for (const step of steps) {
    starts.push(sum);
    sum += step.measured + step.estimated;
  }
  const top = Math.max(total, high ?? 0);
  const left = steps.map((_, i) => starts[i] > top * 0.6);
  const words = (i) => {
    const step = steps[i];
    const added = `{b|+${number(step.measured + step.estimated)}}`;
    const own = step.own === null || step.own === undefined ? '' : `{s|${number(step.own)}}`;
    if (narrow) {
      return added;
    }
    return left[i] ? `${own}  ${added}` : `${added}  ${own}`;
  };
  const rich = {
    b: { color: c.ink, fontWeight: 600, fontSize: 12.5 },
    s: { color: c['ink-3'], fontSize: 11.5, padding: [0, 4] },
    n: { color: c.ink, fontWeight: 600, fontSize: 13 },
    w: { color: c['ink-3'], fontSize: 11.5, width: 40, align: 'right' },
  };
  const bar = { type: 'bar', stack: 'score', barWidth: 18, cursor: 'default' };
  return {
    grid: { left: 4, right: narrow ? 34 : 72, top: 4, bottom: 4, containLabel: true },
    tooltip: {
      ...tooltip(c),
      trigger: 'item',
      confine: true,
      formatter: ({ dataIndex }) => (steps[dataIndex] ? escaped(steps[dataIndex].tip) : `${escaped(whole)} <b>${number(total)}</b>`),
    },
    xAxis: {
      type: 'value',
      min: 0,
      max: narrow ? Math.ceil(top / 10) * 10 : undefined,
      axisLabel: { color: c['ink-3'], fontSize: 11.5 },
      splitLine: { lineStyle: { color: c.line } },
      axisLine: { show: false },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: names,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        rich,
        color: c.ink,
        formatter: (name, i) => (narrow ? `{n|${short(name)}}` : `{n|${name}}{w|${steps[i]?.weight ?? ''}}`),
      },
    },
    series: [
      {
        ...bar,
        silent: true,
        itemStyle: { color: 'transparent', decal: PLAIN },
        label: {
          show: true,
          position: 'insideRight',
          rich,
          formatter: ({ dataIndex: i }) => (left[i] ? words(i) : ''),
        },
        data: [...starts, 0],
      },
      {
        ...bar,
        itemStyle: { color: c.accent, opacity: 0.85, borderRadius: 2, decal: PLAIN },
        data: [...steps.map((step) => step.measured), { value: total, itemStyle: { color: c.ink, opacity: 1 } }],
      },
      {
        ...bar,
        itemStyle: { color: c.surface, borderColor: c.accent, borderType: 'dashed', borderRadius: 2, decal: PLAIN },
        data: [...steps.map((step) => step.estimated || '-'), '-'],
      },
      {
        ...bar,
        silent: true,
        itemStyle: { color: 'transparent', decal: PLAIN },
        label: {
          show: true,
          position: 'insideLeft',
          rich,
          formatter: ({ dataIndex: i }) =>
            i === steps.length ? `{b|${number(total)}}` : left[i] ? '' : words(i),
        },
        // The sum's own number stands clear of its whisker.
        data: [...steps.map(() => 0.001), { value: Math.max(top - total, 0.001), label: { position: 'right' } }],
      },
      ...whisker({ low, total, high }, names.length - 1, c),
    ],
  };
}

// The 90 % interval of the sum, as a whisker: light where it lies on the bar, dark beyond.
function whisker({ low, total, high }, row, c) {
  if (low === null || low === undefined) {
    return [];
  }
  const line = (stroke, shape) => ({ type: 'line', style: { stroke, lineWidth: 2 }, shape });
  return [
    {
      type: 'custom',
      silent: true,
      data: [[low, row, high]],
      renderItem: (_, api) => {
        const [x1, y] = api.coord([low, row]);
        const [x2] = api.coord([total, row]);
        const [x3] = api.coord([high, row]);
        return {
          type: 'group',
          children: [
            line(c.surface, { x1, y1: y, x2, y2: y }),
            line(c.surface, { x1, y1: y - 5, x2: x1, y2: y + 5 }),
            line(c.ink, { x1: x2, y1: y, x2: x3, y2: y }),
            line(c.ink, { x1: x3, y1: y - 5, x2: x3, y2: y + 5 }),
          ],
        };
      },
    },
  ];
}
