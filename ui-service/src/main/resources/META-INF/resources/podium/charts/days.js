// One number of a model, day by day: a line that holds from one close to the next, and says at its end where it is.
import { escaped, time, tooltip } from './tools.js';

// `days`: [day, number or null], oldest first; `say` writes a number; `right` is the room for the last one
export function days({ word, days, say, right, yAxis }, { c }) {
  const [lastDay, last] = days.at(-1) ?? [];
  const known = typeof last === 'number';
  return {
    grid: { left: 8, right, top: 16, bottom: 8, containLabel: true },
    tooltip: {
      ...tooltip(c),
      trigger: 'axis',
      axisPointer: { lineStyle: { color: c['ink-3'] } },
      formatter: ([{ axisValueLabel, value }]) =>
        `${escaped(axisValueLabel)}: ${escaped(word)} <b>${typeof value[1] === 'number' ? say(value[1]) : '\u2013'}</b>`,
    },
    xAxis: time(c),
    yAxis: {
      type: 'value',
      minInterval: 1,
      splitLine: { lineStyle: { color: c.line } },
      ...yAxis,
      axisLabel: { color: c['ink-3'], fontSize: 11.5, ...yAxis.axisLabel },
    },
    series: [
      {
        type: 'line',
        step: 'end',
        showSymbol: false,
        symbol: 'circle',
        connectNulls: false,
        lineStyle: { color: c.accent, width: 2 },
        itemStyle: { color: c.accent },
        data: days,
        markPoint: {
          symbol: 'circle',
          symbolSize: 9,
          itemStyle: { color: c.accent },
          label: { position: 'right', color: c.ink, fontWeight: 600, fontSize: 13, formatter: () => (known ? say(last) : '') },
          data: known ? [{ coord: [lastDay, last] }] : [],
        },
      },
    ],
  };
}
