import { pick } from '@geflecht/tooling-run/seeded-random';
import type { Random } from '@geflecht/tooling-run/seeded-random';
import { nastyTexts } from './nasty.js';

/** A line with its value behind the first mark replaced by something nasty, as in `DTSTART:` or `title: `. */
function withNastyValue(line: string, random: Random): string {
  const mark = /[:=,;>]/.exec(line);
  return `${line.slice(0, mark === null ? 0 : mark.index + 1)}${pick(nastyTexts, random)}`;
}

/** Leaves out, repeats, swaps or rewrites lines: the mistakes of people, and files that are lists of lines inside. */
export function mutateLines(text: string, random: Random): string {
  const lines = text.split('\n');
  const place = () => Math.floor(random() * lines.length);
  const [one, other] = [place(), place()];
  const line = lines[one] ?? '';
  const variants = [
    () => lines.toSpliced(one, 1),
    () => lines.toSpliced(one, 0, line),
    () => lines.toSpliced(one, 0, ...Array.from({ length: 50 }, () => line)),
    () => lines.with(one, lines[other] ?? '').with(other, line),
    () => lines.with(one, withNastyValue(line, random)),
    () => lines.with(one, line.slice(0, Math.floor(random() * line.length))),
    () => lines.toSpliced(Math.min(one, other), Math.abs(one - other)),
  ];
  return pick(variants, random)().join('\n');
}
