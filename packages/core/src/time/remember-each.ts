/** A function of points in time that computes each value once: programmes repeat their times. */
export function rememberEach(write: (milliseconds: number) => string): (milliseconds: number) => string {
  const known = new Map<number, string>();
  return (milliseconds) => {
    const written = known.get(milliseconds) ?? write(milliseconds);
    known.set(milliseconds, written);
    return written;
  };
}
