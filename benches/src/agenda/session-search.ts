import type { PlainProgramme, PlainSession } from './bench-programme.js';

/** What of a session is searched by those who have no search of their own. */
export function searchText({ title, speaker, room }: PlainSession): string {
  return `${title} ${speaker} ${room}`.toLowerCase();
}

/** A key to press, and what then stands in the field. */
export interface TypedKey {
  /** As keyboards call it. */
  readonly key: string;
  readonly words: string;
  /** Sessions that are left. */
  readonly count: number;
}

/** Matches the same sessions with and without folded accents, and no name of a format. */
const typed = 'hec';

/**
 * Keys that narrow a programme letter by letter and widen it again.
 * @throws RangeError where a key would change nothing, because nobody could see then that it was followed
 */
export function typedKeys({ sessions }: PlainProgramme): readonly TypedKey[] {
  const countOf = (words: string): number => sessions.filter((session) => searchText(session).includes(words)).length;
  const states = Array.from({ length: typed.length + 1 }, (_, length) => typed.slice(0, length));
  const typing = states.slice(1).map((words) => ({ key: words.slice(-1), words, count: countOf(words) }));
  const deleting = states
    .slice(0, -1)
    .toReversed()
    .map((words) => ({ key: 'Backspace', words, count: countOf(words) }));
  const keys = [...typing, ...deleting];
  const isIdle = keys.some(({ count }, at) => count === 0 || count === (keys[at - 1]?.count ?? sessions.length));
  if (isIdle) throw new RangeError(`Typing "${typed}" has to change what is left of ${sessions.length} with every key`);
  return keys;
}
