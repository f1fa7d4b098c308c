import type { MarkRun } from './rich-token.js';

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

/**
 * A run of one mark between two characters, each empty at an end of the text. It opens before words and closes after
 * words, but does neither inside a word, so that „Besucher*innen“ and file_names keep their signs.
 */
export function markRun(marks: string, before: string, after: string): MarkRun {
  const { length } = marks;
  const canOpen = after.trim() !== '' && !wordCharacter.test(before);
  const canClose = before.trim() !== '' && !wordCharacter.test(after);
  return { mark: marks.charAt(0), length, canOpen, canClose, ends: 0, left: length, begins: [] };
}

function canPair(opener: MarkRun, closer: MarkRun): boolean {
  if (opener.mark !== closer.mark) return false;
  const isAmbiguous = opener.canClose || closer.canOpen;
  return !isAmbiguous || (opener.length + closer.length) % 3 !== 0 || closer.length % 3 === 0;
}

/**
 * Finds which runs of a stretch belong together, and notes it in them. CommonMark's rules (0.31, process emphasis): an
 * inner pair first; searches in vain are remembered, which keeps it linear.
 */
export function pairMarks(runs: readonly MarkRun[]): void {
  /** Runs that may still open, outermost first. */
  const open: MarkRun[] = [];
  /** Kind of closing run → place in `open` below which none can match it. */
  const floors = new Map<string, number>();
  for (const run of runs) {
    const kind = run.mark + String(run.canOpen) + String(run.length % 3);
    while (run.canClose && run.left > 0) {
      const at = open.findLastIndex((opener, index) => index < (floors.get(kind) ?? 0) || canPair(opener, run));
      const opener = open[at];
      if (opener === undefined || at < (floors.get(kind) ?? 0)) {
        floors.set(kind, open.length);
        break;
      }
      const used = Math.min(opener.left, run.left, 2);
      opener.begins.push(used === 2 ? 'strong' : 'emphasis');
      opener.left -= used;
      run.ends += 1;
      run.left -= used;
      open.length = opener.left === 0 ? at : at + 1;
      for (const [closer, floor] of floors) floors.set(closer, Math.min(floor, open.length));
    }
    if (run.canOpen && run.left > 0) open.push(run);
  }
}
