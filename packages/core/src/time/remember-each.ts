/** A function that computes each value once: programmes repeat their times and rooms, and thousands of texts take room. */
export function rememberEach<Key, Value>(write: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const written = known.get(key) ?? write(key);
    known.set(key, written);
    return written;
  };
}
