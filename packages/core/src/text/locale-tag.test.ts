import { describe, expect, it } from 'vitest';
import { directionOf, fallbackChain } from './locale-tag.js';

describe('fallbackChain', () => {
  it.each([
    ['de', ['de']],
    ['de-x-du', ['de-x-du', 'de']],
    ['de-simple', ['de-simple', 'de']],
    ['de-AT-x-du', ['de-AT-x-du', 'de-AT', 'de']],
    ['zh-Hant-TW', ['zh-Hant-TW', 'zh-Hant', 'zh']],
    ['de_DE', ['de-DE', 'de']],
    ['', []],
  ])('of "%s" is %j', (locale, expected) => {
    expect(fallbackChain(locale)).toEqual(expected);
  });
});

describe('directionOf', () => {
  it.each(['ar', 'fa', 'ur', 'he', 'ckb', 'AR-eg', 'az-Arab', 'ku-Arab-IQ', 'fa_IR'])('of %s is rtl', (locale) => {
    expect(directionOf(locale)).toBe('rtl');
  });

  it.each(['de', 'en', 'tr', 'uk', 'de-x-du', 'ar-Latn', 'ku', 'xx', '', undefined])('of %s is ltr', (locale) => {
    expect(directionOf(locale)).toBe('ltr');
  });
});
