// A few sizes as bars from 0, ours in the accent, each with its number.
import { PLAIN, escaped, number, tooltip } from './tools.js';

export default function bars({ bars, unit }, { c, width }) {
  const narrow = width < 560;
  return {
    grid: { left: 4, right: narrow ? 52 : 70, top: 6, bottom: 6, containLabel: true },
    tooltip: {
      ...tooltip(c),
      trigger: 'item',
      confine: true,
      formatter: ({ data }) => `${escaped(data.name)}: <b>${number(data.value)}${escaped(unit)}</b>`,
    },
    xAxis: {
      type: 'value',
      min: 0,
      axisLabel: { color: c['ink-3'], fontSize: 11.5, formatter: (value) => `${value}${unit}` },
      splitLine: { lineStyle: { color: c.line } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map((bar) => bar.name),
      axisLabel: { color: c.ink, fontSize: narrow ? 11.5 : 13, width: narrow ? 110 : 220, overflow: 'break' },
      axisLine: { show: false },
      axisTick: { show: false },
    },
    series: [
      {
        type: 'bar',
        barWidth: 16,
        label: { show: true, position: 'right', color: c.ink, fontSize: 12.5, formatter: ({ value }) => number(value) + unit },
        data: bars.map((bar) => ({
          name: bar.name,
          value: bar.size,
          itemStyle: bar.ours
            ? { color: c.accent, borderRadius: 3, decal: PLAIN }
            : { color: c['line-2'], borderColor: c['ink-3'], borderWidth: 1, borderRadius: 3, decal: PLAIN },
        })),
      },
    ],
  };
}
