import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const german = readdirSync(import.meta.dirname).filter((file) => /-de(?:-simple)?\.ts$/u.test(file));

/** Words that visitors may read: whatever stands in quotes. */
function wordsIn(file: string): readonly string[] {
  const source = readFileSync(join(import.meta.dirname, file), 'utf8');
  return [...source.matchAll(/'([^'\n]*)'|`([^`]*)`/gu)].map(([, plain, built]) => plain ?? built ?? '');
}

describe('German words of the agenda', () => {
  it.each(german)('fit pages that say Sie and pages that say Du: %s', (file) => {
    const addressed = /\b(?:Sie|Ihnen|Ihre?[mnrs]?|[Dd]u|[Dd]eine?[mnrs]?|[Dd]ir|[Dd]ich)\b/u;
    expect(wordsIn(file).length).toBeGreaterThan(0);
    expect(wordsIn(file).filter((words) => addressed.test(words))).toEqual([]);
  });
});
