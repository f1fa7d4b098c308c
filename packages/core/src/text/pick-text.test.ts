import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickText } from './pick-text.js';
import type { Text } from './text.js';

describe('pickText', () => {
  it('takes the language asked for', () => {
    expect(pickText({ en: 'Hello', de: 'Hallo' }, ['de'])).toEqual({ value: 'Hallo', locale: 'de' });
  });

  it('goes from Du to Sie where there is no Du', () => {
    expect(pickText({ de: 'Melden Sie sich an', en: 'Sign up' }, ['de-x-du'])?.locale).toBe('de');
  });

  it('prefers plain German to its registers, whatever comes first', () => {
    const text = { 'de-x-du': 'Melde dich an', 'de-simple': 'Sie wollen kommen?', 'de-AT': 'Melden Sie sich an' };
    expect(pickText({ ...text, de: 'Anmeldung' }, ['de'])?.locale).toBe('de');
    expect(pickText(text, ['de'])?.locale).toBe('de-AT');
  });

  it('takes a register where it is the only German', () => {
    expect(pickText({ en: 'Sign up', 'de-x-du': 'Melde dich an' }, ['de', 'en'])?.locale).toBe('de-x-du');
    expect(pickText({ en: 'Sign up', 'de-simple': 'Sie wollen kommen?' }, ['de-x-du'])?.locale).toBe('de-simple');
  });

  it('asks the next language before it falls back', () => {
    const text = { en: 'Hello', tr: 'Merhaba', uk: 'Привіт' };
    expect(pickText(text, ['ar', 'tr-TR', 'en'])?.locale).toBe('tr');
  });

  it('falls back to the content locale, then English, then the first', () => {
    expect(pickText({ fr: 'Bonjour', en: 'Hello', de: 'Hallo' }, ['ar'], 'de')?.locale).toBe('de');
    expect(pickText({ fr: 'Bonjour', en: 'Hello', de: 'Hallo' }, ['ar'], 'pl')?.locale).toBe('en');
    expect(pickText({ fr: 'Bonjour', de: 'Hallo' }, ['ar'])?.locale).toBe('fr');
  });

  it('does not mistake a longer language for the one asked for', () => {
    expect(pickText({ den: 'Slavey', en: 'Hello' }, ['de'])?.locale).toBe('en');
  });

  it('compares tags without regard to case and hands back the tag as written', () => {
    expect(pickText({ 'de-at': 'Servus' }, ['de-AT'])?.locale).toBe('de-at');
    expect(pickText({ 'de-AT': 'Servus', de: 'Hallo' }, ['de_at'])?.locale).toBe('de-AT');
  });

  it('knows of a lone string only what the record says', () => {
    expect(pickText('Hallo', ['ar'], 'de')).toEqual({ value: 'Hallo', locale: 'de' });
    expect(pickText('Hallo', ['ar'])).toEqual({ value: 'Hallo', locale: undefined });
  });

  it('passes over blank entries', () => {
    expect(pickText({ de: '  ', en: 'Hello' }, ['de'])?.locale).toBe('en');
  });

  it.each<Text>(['', ' \n', {}, { de: '' }])('finds nothing in %j', (text) => {
    expect(pickText(text, ['de'], 'de')).toBeUndefined();
  });

  it('finds no language that nobody wrote', () => {
    expect(pickText({ de: 'Hallo' }, ['constructor', '__proto__'])?.locale).toBe('de');
  });

  it('always finds something where something is written, and nothing else', () => {
    const tag = fc.constantFrom('de', 'de-x-du', 'de-simple', 'en', 'ar', 'zh-Hant-TW', 'x-du', '', 'a_b-c');
    const text = fc.dictionary(tag, fc.string());
    fc.assert(
      fc.property(text, fc.array(tag, { maxLength: 3 }), fc.option(tag, { nil: undefined }), (map, locales, own) => {
        const picked = pickText(map, locales, own);
        const written = Object.entries(map).filter(([, value]) => value.trim() !== '');
        const found = picked === undefined ? [] : [[picked.locale, picked.value]];
        expect(found).toHaveLength(Math.min(1, written.length));
        expect(written).toEqual(expect.arrayContaining(found));
      }),
    );
  });
});
