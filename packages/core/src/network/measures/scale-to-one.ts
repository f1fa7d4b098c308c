/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
/** Divides all values in place so that the highest is 1; leaves them as they are where none is above 0. */
export function scaleToOne(values: Float64Array): Float64Array {
  let highest = 0;
  for (let at = 0; at < values.length; at++) if (values[at]! > highest) highest = values[at]!;
  if (highest > 0) for (let at = 0; at < values.length; at++) values[at]! /= highest;
  return values;
}
