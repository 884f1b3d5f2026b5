// A model's rank, day by day.
import { days } from './days.js';

export default function ranks({ rank: word, points }, { c, width }) {
  const ranked = points.map((point) => point.rank).filter((rank) => rank !== null && rank !== undefined);
  return days(
    {
      word,
      days: points.map((point) => [point.day, point.rank ?? null]),
      say: String,
      right: width < 560 ? 28 : 44,
      yAxis: {
        inverse: true,
        min: Math.min(...ranked) - 1,
        max: Math.max(...ranked, 2) + 1,
        axisLabel: { showMinLabel: false, showMaxLabel: false },
      },
    },
    { c },
  );
}
