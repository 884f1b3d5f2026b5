// How often intervals held what they should: a full dot for us, a hollow one for the other method, a line at the nominal.
import { PLAIN, escaped, number, tooltip } from './tools.js';

export default function calibration({ nominal, lines, ours, other, should }, { c, width }) {
  const narrow = width < 560;
  const all = lines.flatMap((line) => [line.measured, line.other]).filter((value) => value !== null && value !== undefined);
  const min = Math.min(70, Math.floor(Math.min(...all) / 5) * 5);
  const said = ({ data, seriesName }) => `${escaped(data.name)}<br>${escaped(seriesName)}: <b>${number(data.value[0])}\u00a0%</b>`;
  return {
    legend: {
      top: 0,
      right: 0,
      data: [ours, other],
      textStyle: { color: c['ink-2'], fontSize: 12 },
      itemWidth: 14,
    },
    grid: { left: narrow ? 4 : 8, right: narrow ? 24 : 44, top: 34, bottom: 6, containLabel: true },
    tooltip: { ...tooltip(c), trigger: 'item', confine: true, formatter: (item) => (item.data?.name ? said(item) : '') },
    xAxis: {
      type: 'value',
      min,
      max: 100,
      interval: 10,
      axisLabel: { color: c['ink-3'], fontSize: 11.5, formatter: (value) => `${value}\u00a0%` },
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: c.line } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: lines.map((line) => line.name),
      axisLabel: { color: c.ink, fontSize: narrow ? 11.5 : 13, width: narrow ? 104 : 170, overflow: 'break' },
      axisLine: { show: false },
      axisTick: { show: false },
    },
    series: [
      {
        name: other,
        type: 'scatter',
        symbol: 'circle',
        symbolSize: 10,
        itemStyle: { color: c.surface, borderColor: c['ink-3'], borderWidth: 1.5, decal: PLAIN },
        data: lines.filter((line) => line.other !== null && line.other !== undefined).map((line) => ({ value: [line.other, line.name], name: line.name })),
      },
      {
        name: ours,
        type: 'scatter',
        symbol: 'circle',
        symbolSize: 13,
        itemStyle: { color: c.accent, decal: PLAIN },
        label: {
          show: true,
          position: 'right',
          color: c.ink,
          fontSize: 12,
          formatter: ({ data }) => number(data.value[0]),
        },
        data: lines.map((line) => ({ value: [line.measured, line.name], name: line.name })),
        markLine: {
          silent: true,
          symbol: 'none',
          label: { show: true, position: 'start', distance: 4, color: c['ink-2'], fontSize: 11.5, formatter: () => '' },
          lineStyle: { color: c['ink-2'], type: 'dashed', width: 1.5 },
          data: [{ xAxis: nominal, name: should }],
        },
      },
    ],
  };
}
