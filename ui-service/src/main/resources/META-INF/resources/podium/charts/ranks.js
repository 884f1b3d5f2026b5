// A model's rank, day by day.
import { escaped, tooltip } from './tools.js';

export default function ranks({ rank: word, points }, { c, width }) {
  const narrow = width < 560;
  const ranked = points.map((point) => point.rank).filter((rank) => rank !== null && rank !== undefined);
  const worst = Math.max(...ranked, 2);
  const best = Math.min(...ranked);
  const last = points.at(-1);
  return {
    grid: { left: 8, right: narrow ? 28 : 44, top: 16, bottom: 8, containLabel: true },
    tooltip: {
      ...tooltip(c),
      trigger: 'axis',
      axisPointer: { lineStyle: { color: c['ink-3'] } },
      formatter: ([{ axisValueLabel, value }]) => `${escaped(axisValueLabel)}: ${escaped(word)} <b>${value[1] ?? '–'}</b>`,
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
      inverse: true,
      min: best - 1,
      max: worst + 1,
      minInterval: 1,
      axisLabel: { color: c['ink-3'], fontSize: 11.5, showMinLabel: false, showMaxLabel: false },
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
        data: points.map((point) => [point.day, point.rank ?? null]),
        markPoint: {
          symbol: 'circle',
          symbolSize: 9,
          itemStyle: { color: c.accent },
          label: { position: 'right', color: c.ink, fontWeight: 600, fontSize: 13, formatter: () => `${last?.rank ?? ''}` },
          data: last?.rank ? [{ coord: [last.day, last.rank] }] : [],
        },
      },
    ],
  };
}
