import type { Point } from './point.js';

const tau = 6.283185307179586;

/** Taylor sums up to an eighth of a turn, where they are exact to 1e-13. */
function shortArc(angle: number): Point {
  const square = angle * angle;
  let cosine = 1;
  let sine = 1;
  for (let n = 14; n >= 2; n -= 2) {
    cosine = 1 - (square / (n * (n - 1))) * cosine;
    sine = 1 - (square / (n * (n + 1))) * sine;
  }
  return { x: cosine, y: sine * angle };
}

/**
 * Point on the unit circle, clockwise from the top, by share of a full turn.
 * Built from exactly rounded operations alone: `Math.sin` may differ in the last digit between engines.
 */
export function unitVector(turns: number): Point {
  const share = turns - Math.floor(turns);
  const quarter = Math.floor(share * 4 + 0.5);
  const { x: cosine, y: sine } = shortArc((share - quarter / 4) * tau);
  switch (quarter % 4) {
    case 0:
      return { x: sine, y: -cosine };
    case 1:
      return { x: cosine, y: sine };
    case 2:
      return { x: -sine, y: cosine };
    default:
      return { x: -cosine, y: -sine };
  }
}
