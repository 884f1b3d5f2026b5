// A model's score, day by day: a line that holds from one close to the next.
import { escaped, number, tooltip } from './tools.js';

export default function course({ score: word, points }, { c, width }) {
  const narrow = width < 560;
  const last = points.at(-1);
  const scores = points.map((point) => point.score).filter((value) => typeof value === 'number');
  return {
    grid: { left: 8, right: narrow ? 36 : 52, top: 16, bottom: 8, containLabel: true },
    tooltip: {
      ...tooltip(c),
      trigger: 'axis',
      axisPointer: { lineStyle: { color: c['ink-3'] } },
      formatter: ([{ axisValueLabel, value }]) =>
        `${escaped(axisValueLabel)}: ${escaped(word)} <b>${typeof value[1] === 'number' ? number(value[1]) : '\u2013'}</b>`,
    },
    xAxis: {
      type: 'time',
      axisLabel: { color: c['ink-3'], fontSize: 11.5, hideOverlap: true },
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value',
      // Room on both sides, so that a move of a tenth does not look like a fall.
      min: Math.max(0, Math.floor(Math.min(...scores) - 1)),
      max: Math.min(100, Math.ceil(Math.max(...scores) + 1)),
      minInterval: 1,
      axisLabel: { color: c['ink-3'], fontSize: 11.5 },
      splitLine: { lineStyle: { color: c.line } },
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
        data: points.map((point) => [point.day, point.score ?? null]),
        markPoint: {
          symbol: 'circle',
          symbolSize: 9,
          itemStyle: { color: c.accent },
          label: {
            position: 'right',
            color: c.ink,
            fontWeight: 600,
            fontSize: 13,
            formatter: () => (typeof last?.score === 'number' ? number(last.score) : ''),
          },
          data: typeof last?.score === 'number' ? [{ coord: [last.day, last.score] }] : [],
        },
      },
    ],
  };
}
