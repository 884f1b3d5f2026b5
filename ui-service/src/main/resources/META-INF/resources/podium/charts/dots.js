// Many numbers on one scale: a dot each, heaped where they are alike. A pick opens the dot's subject.
import { PLAIN, escaped, number, tooltip } from './tools.js';

export default function dots({ dots, min, max, unit, floor }, { c, width }) {
  const most = Math.max(...dots.map((dot) => dot.place), 0) + 1;
  const size = Math.max(4, Math.min(11, (width - 40) / 62, 150 / most));
  return {
    grid: { left: 14, right: 24, top: 14, bottom: 6, containLabel: true },
    tooltip: {
      ...tooltip(c),
      trigger: 'item',
      formatter: ({ data }) => (data?.name ? `${escaped(data.name)}: <b>${escaped(data.text)}</b>` : ''),
    },
    xAxis: {
      type: 'value',
      min,
      max,
      axisLabel: { color: c['ink-3'], fontSize: 11.5, hideOverlap: true, formatter: (value) => number(value, value % 1 ? 1 : 0) + unit },
      axisLine: { lineStyle: { color: c['line-2'] } },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: c.line } },
    },
    yAxis: { type: 'value', show: false, min: -0.6, max: Math.max(most, 9) },
    series: [
      {
        type: 'scatter',
        symbol: 'circle',
        symbolSize: size,
        cursor: 'pointer',
        itemStyle: { color: c.accent, opacity: 0.75, decal: PLAIN },
        emphasis: { itemStyle: { opacity: 1, borderColor: c.ink, borderWidth: 1 } },
        data: dots.map((dot) => ({ value: [dot.at, dot.place], id: dot.id, name: dot.name, text: dot.value })),
        markLine:
          floor === null || floor === undefined
            ? undefined
            : {
                silent: true,
                symbol: 'none',
                label: { show: false },
                lineStyle: { color: c['ink-3'], type: 'dashed' },
                data: [{ xAxis: floor }],
              },
      },
    ],
  };
}
