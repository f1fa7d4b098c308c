import type { GroupName, ShownCode } from '../finding-groups-model.js';

/**
 * What findings, "what if" and introductions have to say, as sentences of `sentencePieces`: `{*}` all actors concerned,
 * `{1}`, `{2}` and `{>}` the first, the second and the last one, `{-}` and `{%}` all but the first, and all between the
 * first and the last, `{~}` ties, `{t}` terms, `{g}` goals, `{n}` networks; else a figure, `{figure|one|many}` with its
 * noun and `{figure?one|many}` without the figure. What stands in square brackets is left out where it lacks something.
 */
export interface FindingsMessages {
  readonly title: string;
  readonly groups: Readonly<Record<GroupName, string>>;
  /** By code: what was found, and a question to discuss. */
  readonly found: Readonly<Record<ShownCode, readonly [sentence: string, question: string]>>;
  readonly show: string;
  /** How many are not named, or not told of yet. */
  readonly others: (count: number) => string;
  readonly whatIf: string;
  readonly losses: {
    readonly unreachable: string;
    readonly goals: string;
    readonly kinds: string;
    readonly source: string;
    readonly duties: string;
    readonly seats: string;
    readonly represented: string;
    readonly none: string;
    readonly question: string;
  };
  readonly whom: string;
  readonly reasons: {
    readonly common: string;
    readonly offers: string;
    readonly needs: string;
    readonly kind: string;
  };
  readonly noHint: string;
  readonly doors: string;
  readonly door: string;
}
