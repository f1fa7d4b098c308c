/** A function of one object that computes again only when a member of that object has changed. */
export function remembered<Input extends object, Value>(compute: (input: Input) => Value): (input: Input) => Value {
  let last: { readonly parts: readonly unknown[]; readonly value: Value } | undefined;
  return (input) => {
    const parts = Object.values(input);
    const isSame = last?.parts.length === parts.length && parts.every((part, index) => part === last?.parts[index]);
    if (!last || !isSame) last = { parts, value: compute(input) };
    return last.value;
  };
}
