import { describe, expect, it } from 'vitest';
import { buildConsent, buildDocumentation, buildMediaItem, buildResult, seenBy } from '../testing/index.js';

const confirmed = { confirmedFor: ['event-1'] };
const team = { organises: ['event-1'] };
const owner = { name: 'Mütterzentrum Erlenbogen' };
const consent = buildConsent();
const withdrawn = buildConsent({ withdrawnAt: '2027-04-01T09:00:00+02:00' });
const opened = [{ group: 'item', audience: 'public' as const }];

describe('media items', () => {
  it.each([
    ['their owner is named', { owner }],
    ['there is a live consent', { consent }],
    ['there are both', { owner, consent }],
    ['the last day is today', { owner, expiresOn: '2027-03-01' }],
  ])('are public where %s', (_why, rights) => {
    expect(seenBy('mediaItems', buildMediaItem({ rights }))).toMatchObject({ id: 'media-1', rights });
  });

  it.each([
    ['nothing is said about rights', undefined],
    ['neither owner nor consent is named', { expiresOn: '2030-01-01' }],
    ['the consent was withdrawn, whoever owns them', { owner, consent: withdrawn }],
  ])('are for the confirmed where %s, whatever a rule says', (_why, rights) => {
    const item = buildMediaItem({ rights, visibility: opened });
    expect(seenBy('mediaItems', item)).toBeUndefined();
    expect(seenBy('mediaItems', item, { viewer: confirmed })).toMatchObject({ id: 'media-1' });
  });

  it('are for the team alone once the right to show them has run out', () => {
    const item = buildMediaItem({ rights: { owner, consent, expiresOn: '2027-02-28' }, visibility: opened });
    expect(seenBy('mediaItems', item, { viewer: confirmed })).toBeUndefined();
    expect(seenBy('mediaItems', item, { viewer: team })).toMatchObject({ id: 'media-1' });
  });

  it('keep the proof of a consent to the team', () => {
    const item = buildMediaItem({ rights: { consent: buildConsent({ evidence: 'Bogen 12, Ida Beispiel' }) } });
    expect(seenBy('mediaItems', item)?.['rights']).toEqual({ consent });
    expect(seenBy('mediaItems', item, { viewer: team })).toMatchObject({
      rights: { consent: { evidence: expect.stringContaining('Ida') as unknown } },
    });
  });

  it('stay as they are when what a stranger sees is disclosed again', () => {
    const item = buildMediaItem({ rights: { consent: buildConsent({ evidence: 'Bogen 12' }) } });
    const once = seenBy('mediaItems', item);
    expect(seenBy('mediaItems', once ?? {})).toEqual(once);
  });
});

describe('quotes', () => {
  const quote = { text: 'Endlich reden wir.', attribution: 'name' as const, name: 'Ida Beispiel', function: 'Leitung' };
  const quotesIn = (fields: object, viewer = {}) =>
    seenBy('documentations', buildDocumentation({ quotes: [{ ...quote, ...fields }] }), { viewer })?.['quotes'];

  it('name whoever consented', () => {
    expect(quotesIn({ consent })).toEqual([{ ...quote, consent }]);
  });

  it.each([
    ['gave no consent', {}],
    ['took it back', { consent: withdrawn }],
    ['is named though the quote says otherwise', { attribution: 'role' }],
  ])('name nobody who %s', (_who, fields) => {
    for (const viewer of [{}, confirmed]) {
      expect(quotesIn(fields, viewer)).toEqual([
        { text: quote.text, attribution: 'none', ...('consent' in fields ? fields : {}) },
      ]);
    }
  });

  it('tell a role without consent, because it is a role', () => {
    const byRole = { attribution: 'role' as const, name: undefined };
    expect(quotesIn(byRole)).toEqual([{ text: quote.text, attribution: 'role', function: 'Leitung' }]);
  });

  it.each([
    ['by role alone', { attribution: 'role' }, { attribution: 'role', function: 'Leitung' }],
    ['not at all', { attribution: 'none' }, { attribution: 'none' }],
    ['not at all where nothing is said', { attribution: undefined }, {}],
  ])('name %s whoever consented to no more', (_how, stated, shown) => {
    for (const viewer of [{}, confirmed]) {
      expect(quotesIn({ ...stated, consent }, viewer)).toEqual([{ text: quote.text, ...shown, consent }]);
    }
  });

  it('tell no role either once its consent was taken back', () => {
    const byRole = { attribution: 'role' as const, name: undefined, consent: withdrawn };
    expect(quotesIn(byRole)).toEqual([{ text: quote.text, attribution: 'none', consent: withdrawn }]);
  });

  it('stay as they are when what a stranger sees is disclosed again', () => {
    for (const fields of [
      { consent },
      { consent: withdrawn },
      { attribution: 'role', consent },
      { attribution: 'none' },
    ]) {
      const once = quotesIn(fields);
      const document = buildDocumentation({ quotes: once as never });
      expect(seenBy('documentations', document)?.['quotes']).toEqual(once);
    }
  });

  it('come whole to the team', () => {
    expect(quotesIn({ consent: buildConsent({ evidence: 'Bogen 3' }) }, team)).toMatchObject([
      { name: 'Ida Beispiel', consent: { evidence: 'Bogen 3' } },
    ]);
    expect(quotesIn({}, team)).toEqual([quote]);
  });
});

describe('results', () => {
  it('are for the confirmed unless a rule opens them to everybody', () => {
    expect(seenBy('results', buildResult())).toBeUndefined();
    expect(seenBy('results', buildResult(), { viewer: confirmed })).toMatchObject({ id: 'result-1' });
    const visibility = [{ group: 'card', audience: 'public' as const }];
    expect(seenBy('results', buildResult({ visibility }))).toMatchObject({ id: 'result-1' });
  });
});
