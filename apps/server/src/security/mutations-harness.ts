import type fc from 'fast-check';

/** The library, which test files alone may load. */
export type FastCheck = typeof fc;

type Path = readonly (string | number)[];

/** Every place in a value, from the whole to its leaves. */
function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

/** A copy with the value at a path replaced, or taken away. */
function changed(value: unknown, [step, ...rest]: Path, put: { readonly value: unknown } | undefined): unknown {
  if (step === undefined) return put?.value;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
    ? [...(value as unknown[])]
    : { ...(value as object) };
  const record = copy as Record<string | number, unknown>;
  if (rest.length === 0 && put === undefined) delete record[step];
  else record[step] = changed(record[step], rest, put);
  return copy;
}

/** What is changed, and into what. */
export interface Mutating {
  /** Made anew for each. */
  readonly body: () => unknown;
  readonly values: fc.Arbitrary<unknown>;
  /** Places that are at least touched; default 1. */
  readonly fewest?: number;
}

/** A body that would be taken, with up to three places replaced or left out. */
export function mutationsOf(
  { record, nat, option, array }: FastCheck,
  { body, values, fewest = 1 }: Mutating,
): fc.Arbitrary<unknown> {
  const mutation = record({ at: nat(), put: option(record({ value: values }), { nil: undefined }) });
  return array(mutation, { minLength: fewest, maxLength: 3 }).map((mutations) => {
    let mutated = body();
    for (const { at, put } of mutations) {
      const paths = pathsOf(mutated);
      mutated = changed(mutated, paths[at % paths.length] ?? [], put);
    }
    return mutated;
  });
}
