import type { MovingPoint } from './point.js';

interface Spread {
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
}

function moveToCentre(points: readonly MovingPoint[]): void {
  const count = points.length || 1;
  const x = points.reduce((sum, point) => sum + point.x, 0) / count;
  const y = points.reduce((sum, point) => sum + point.y, 0) / count;
  for (const point of points) {
    point.x -= x;
    point.y -= y;
  }
}

function spreadOf(points: readonly MovingPoint[]): Spread {
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y } of points) {
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  return { xx, xy, yy };
}

/** Direction of the largest spread: the leading eigenvector of a symmetric 2×2 matrix. */
function mainAxis({ xx, xy, yy }: Spread): MovingPoint {
  const half = (xx - yy) / 2;
  const root = Math.sqrt(half * half + xy * xy);
  const [x, y] = half >= 0 ? [half + root, xy] : [xy, root - half];
  const length = Math.sqrt(x * x + y * y);
  return length === 0 ? { x: 1, y: 0 } : { x: x / length, y: y / length };
}

/** Centres points, turns their longest spread to the horizontal and the first of them to the upper left. */
export function orient(points: readonly MovingPoint[]): void {
  moveToCentre(points);
  const axis = mainAxis(spreadOf(points));
  for (const point of points) {
    const { x, y } = point;
    point.x = x * axis.x + y * axis.y;
    point.y = y * axis.x - x * axis.y;
  }
  const first = points[0];
  const [flipX, flipY] = [first !== undefined && first.x > 0 ? -1 : 1, first !== undefined && first.y > 0 ? -1 : 1];
  for (const point of points) {
    point.x *= flipX;
    point.y *= flipY;
  }
}
