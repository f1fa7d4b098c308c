import { describe, expect, it } from 'vitest';
import { messages as own } from '../manage/locales/own-de.js';
import { messages as form } from './form-de.js';
import { messages as first } from './sign-up-de.js';

/** All words of a catalogue, those within functions included. */
function wordsOf(messages: unknown): string {
  if (typeof messages === 'function') return Function.prototype.toString.call(messages);
  if (typeof messages === 'string') return messages;
  return Object.values(messages as object)
    .map(wordsOf)
    .join('\n');
}

describe('the German words of a sign-up', () => {
  it.each(Object.entries({ first, form, own }))('address nobody: %s', (_name, messages) => {
    const words = wordsOf(messages);
    expect(words.length).toBeGreaterThan(100);
    expect(words).not.toMatch(/\b(?:Sie|Ihre?[nmrs]?|Ihnen|[Dd]u|[Dd]eine?[nmrs]?|[Dd]ich|[Dd]ir)\b/);
  });
});
