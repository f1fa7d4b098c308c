import { escapeText } from '@geflecht/core/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitValues, unescapeText } from './calendar-text.js';
import { CalendarWriter } from './calendar-writer.js';

describe('a text', () => {
  it('comes back from its escapes, control characters aside, with one kind of line break', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unescapeText(escapeText(text))).toBe(text.replace(/[\u2028\u2029]/g, '\n'));
      }),
    );
    expect(unescapeText(escapeText('a\r\nb\u0007;c,d\\n\u2028e\u2029f'))).toBe('a\nb;c,d\\n\ne\nf');
  });

  it('in a list is divided at commas that are not escaped', () => {
    expect(splitValues('a\\,b,c\\\\,d')).toEqual(['a\\,b', 'c\\\\', 'd']);
    expect(splitValues('a\\,b')).toEqual(['a\\,b']);
  });

  it('of unknown escapes keeps them', () => {
    expect(unescapeText('C:\\temp \\x \\')).toBe('C:\\temp \\x \\');
  });
});

describe('a property', () => {
  it('quotes and encodes its parameters', () => {
    const writer = new CalendarWriter();
    writer.property('X-A', 'v', { P: 'a;b', Q: 'sagt "ja"\nund ^', R: '', S: undefined, T: 'schlicht' });
    expect(writer.toString()).toBe('X-A;P="a;b";Q="sagt ^\'ja^\'^nund ^^";T=schlicht:v\r\n');
  });

  it('without a value is not written', () => {
    const writer = new CalendarWriter();
    writer.property('X-A', '\u0000');
    writer.text('X-B', '  ');
    writer.texts('X-C', ['', ' ']);
    expect(writer.toString()).toBe('');
  });
});
