// A model's score, day by day.
import { days } from './days.js';
import { number } from './tools.js';

export default function course({ score: word, points }, { c, width }) {
  const scores = points.map((point) => point.score).filter((value) => typeof value === 'number');
  return days(
    {
      word,
      days: points.map((point) => [point.day, point.score ?? null]),
      say: number,
      right: width < 560 ? 36 : 52,
      yAxis: {
        // Room on both sides, so that a move of a tenth does not look like a fall.
        min: Math.max(0, Math.floor(Math.min(...scores) - 1)),
        max: Math.min(100, Math.ceil(Math.max(...scores) + 1)),
      },
    },
    { c },
  );
}
