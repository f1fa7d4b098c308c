import { buildEvent, buildEventDocument } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { isLanguageOpen, withLanguage } from './with-language.js';

const { defaults: _defaults, ...bare } = buildEventDocument({ events: [buildEvent({ languages: undefined })] });

describe('the language of a document', () => {
  it('is stated where nothing names it', () => {
    expect(isLanguageOpen(bare)).toBe(true);
    expect(withLanguage(bare, 'tr').defaults?.contentLocale).toBe('tr');
  });

  it('stays as it is where something does', () => {
    const document = { ...bare, events: [buildEvent({ languages: ['en'] })] };
    expect(withLanguage(document, 'de')).toBe(document);
  });
});
