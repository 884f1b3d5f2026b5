// Ranks of a few models over time: a line each, with its mark where it ends.
import { escaped, symbol, time, tooltip } from './tools.js';

export default function bumps({ rank, lines }, { c, width }) {
  const narrow = width < 560;
  const ranks = lines.flatMap((line) => line.points.map((point) => point.rank)).filter((r) => r !== null && r !== undefined);
  return {
    grid: { left: 8, right: narrow ? 104 : 190, top: 14, bottom: 8, containLabel: true },
    tooltip: {
      ...tooltip(c),
      trigger: 'item',
      formatter: ({ seriesName, value }) => `<b>${escaped(seriesName)}</b><br>${escaped(value[0])}: ${escaped(rank)} ${value[1] ?? '–'}`,
    },
    xAxis: time(c),
    yAxis: {
      type: 'value',
      inverse: true,
      min: Math.min(...ranks, 1) - 1,
      max: Math.max(...ranks, 2) + 1,
      minInterval: 1,
      axisLabel: { color: c['ink-3'], fontSize: 11.5, showMinLabel: false, showMaxLabel: false },
      splitLine: { lineStyle: { color: c.line } },
    },
    series: lines.map((line) => {
      const colour = c[`mark-${line.mark}`];
      return {
        type: 'line',
        name: line.name,
        step: 'end',
        symbol: symbol(line.shape),
        symbolSize: (value, { dataIndex }) => (dataIndex === line.points.length - 1 ? 10 : 5),
        connectNulls: false,
        lineStyle: { color: colour, width: 2 },
        itemStyle: { color: colour },
        emphasis: { focus: 'series' },
        labelLayout: { moveOverlap: 'shiftY' },
        endLabel: {
          show: true,
          color: c.ink,
          fontSize: narrow ? 11 : 12,
          fontWeight: 600,
          width: narrow ? 92 : 172,
          overflow: 'truncate',
          formatter: ({ value }) => `${value[1] ?? ''} ${line.name}`,
        },
        data: line.points.map((point) => [point.day, point.rank ?? null]),
      };
    }),
  };
}
