import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const german = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /locales\/[\w-]+-de(?:-simple)?\.ts$/.test(file))
  .toSorted();
const simple = german.filter((file) => file.endsWith('-simple.ts'));

/** Words that visitors may read: whatever stands in quotes and is no name of a file. */
function wordsIn(file: string): readonly string[] {
  const source = readFileSync(join(root, file), 'utf8').replaceAll(/^(?:import|export) .*$|\/\*\*.*\*\/$/gm, '');
  return [...source.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map(([, plain, built]) => plain ?? built ?? '');
}

/** Sentences, with every hole as one word. */
function sentencesIn(file: string): readonly string[] {
  return wordsIn(file)
    .map((words) => words.replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}|\{[^{}]*\}/g, 'X'))
    .flatMap((words) => words.split(/[.?!:](?:\s|$)/));
}

describe('German words of the map', () => {
  it.each(german)('fit Sie and Du: %s', (file) => {
    const addressed = /\b(?:Sie|Ihnen|Ihre?[mnrs]?|[Dd]u|[Dd]eine?[mnrs]?|[Dd]ir|[Dd]ich)\b/;
    expect(wordsIn(file).filter((words) => addressed.test(words))).toEqual([]);
  });

  it.each(german.filter((file) => !file.endsWith('-simple.ts')))('have a plain version: %s', (file) => {
    expect(simple).toContain(file.replace('.ts', '-simple.ts'));
  });
});

describe('plain German words of the map', () => {
  it.each(simple)('have short sentences without brackets or dashes: %s', (file) => {
    const sentences = sentencesIn(file);
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 14)).toEqual([]);
    expect(sentences.filter((sentence) => /[()–;]/.test(sentence))).toEqual([]);
  });
});
