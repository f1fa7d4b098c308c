import { describe, expect, it } from 'vitest';
import type { GeflechtDocument } from '../document/index.js';
import {
  buildConsent,
  buildDocument,
  buildDocumentation,
  buildEvent,
  buildFundingNotice,
  buildFundingProgramme,
  buildMediaItem,
  buildProject,
} from '../testing/index.js';
import type { Overrides } from '../testing/index.js';
import type { Documentation, MediaItem } from '../event/index.js';
import { checkDocument } from './index.js';

const today = '2027-04-15';
const wholeEvent = buildEvent({ mode: 'online', contact: { mail: 'fachtag@verein.example' } });
const settled = new Set(['sessions-missing', 'group-not-public', 'language-missing']);

function findings(overrides: Overrides<GeflechtDocument>, isPublished = false) {
  return checkDocument(buildDocument({ events: [wholeEvent], ...overrides }), { today, isPublished })
    .filter(({ code }) => !settled.has(code))
    .map(({ path, code, severity }) => `${path.join('.')} ${code} ${severity}`);
}
const ofDocumentation = (fields: Overrides<Documentation>, isPublished = false) =>
  findings({ documentations: [buildDocumentation(fields)] }, isPublished);
const ofMedia = (fields: Overrides<MediaItem>, isPublished = false) =>
  findings({ mediaItems: [buildMediaItem(fields)] }, isPublished);

const withdrawn = buildConsent({ withdrawnAt: '2027-04-01T09:00:00+02:00' });

describe('a documentation with all it needs', () => {
  it('leaves nothing to say', () => {
    const quotes = [
      { text: 'Endlich reden wir.' },
      { text: 'Mehr davon.', attribution: 'name' as const, name: 'Ida Beispiel', consent: buildConsent() },
    ];
    const reports = [{ title: 'Wie es war', author: { name: 'Elterncafé Lindental' }, body: 'Gut.' }];
    const documentations = [buildDocumentation({ quotes, reports })];
    expect(findings({ documentations, mediaItems: [buildMediaItem()] }, true)).toEqual([]);
  });
});

describe('media items', () => {
  it.each<[string, Overrides<MediaItem>, string]>([
    ['without words', { alt: ' ' }, 'mediaItems.0.alt alt-missing warning'],
    ['without rights', { rights: undefined }, 'mediaItems.0.rights media-rights-missing warning'],
    ['of nobody', { rights: {} }, 'mediaItems.0.rights media-rights-missing warning'],
    ['no longer agreed to', { rights: { consent: withdrawn } }, 'mediaItems.0.rights media-consent-withdrawn warning'],
    [
      'past their time',
      { rights: { owner: { name: 'Haus' }, expiresOn: '2027-04-14' } },
      'mediaItems.0.rights media-rights-expired warning',
    ],
    [
      'with the proof of a consent',
      { rights: { consent: buildConsent({ evidence: 'Bogen 12' }) } },
      'mediaItems.0.rights.consent.evidence consent-evidence-included warning',
    ],
  ])('%s are named', (_what, fields, finding) => {
    expect(ofMedia(fields)).toEqual([finding]);
  });

  it('that must not lie open are errors in what does', () => {
    expect(ofMedia({ rights: { consent: withdrawn } }, true)).toEqual([
      'mediaItems.0.rights media-consent-withdrawn error',
    ]);
  });
});

describe('what a documentation says', () => {
  it.each([
    ['under a name nobody agreed to', { attribution: 'name' as const, name: 'Ida Beispiel' }],
    ['with a name beside it', { name: 'Ida Beispiel' }],
    ['by role after the consent was withdrawn', { attribution: 'role' as const, function: 'Gast', consent: withdrawn }],
    ['after the consent was withdrawn', { attribution: 'name' as const, name: 'Ida Beispiel', consent: withdrawn }],
  ])('in a quote %s is named', (_how, fields) => {
    const quotes = [{ text: 'Endlich reden wir.', ...fields }];
    expect(ofDocumentation({ quotes })).toEqual(['documentations.0.quotes.0 quote-without-consent warning']);
    expect(ofDocumentation({ quotes }, true)).toEqual(['documentations.0.quotes.0 quote-without-consent error']);
  });

  it('in a quote by role needs no consent', () => {
    const quotes = [{ text: 'Endlich reden wir.', attribution: 'role' as const, function: 'Gast' }];
    expect(ofDocumentation({ quotes }, true)).toEqual([]);
  });

  it('in a report needs an author and words or an address', () => {
    expect(ofDocumentation({ reports: [{ title: 'Wie es war' }] })).toEqual([
      'documentations.0.reports.0.author report-without-author warning',
      'documentations.0.reports.0.body report-empty warning',
    ]);
    const elsewhere = { title: 'Wie es war', author: { name: 'Elterncafé' }, url: 'https://verein.example/bericht' };
    expect(ofDocumentation({ reports: [elsewhere] })).toEqual([]);
  });

  it('stands under anchors that are told apart', () => {
    const sections = ['a', 'b', 'a'].map((anchor) => ({ anchor, heading: 'Abschnitt', body: 'Text' }));
    expect(ofDocumentation({ sections })).toEqual(['documentations.0.sections.2.anchor anchor-repeated warning']);
  });

  it('is told once for each event', () => {
    const documentations = [buildDocumentation(), buildDocumentation({ id: 'd2' })];
    expect(findings({ documentations })).toEqual(['documentations.1.eventId documentation-repeated warning']);
  });

  it('names mail addresses in its texts', () => {
    const sections = [{ anchor: 'a', heading: 'Kontakt', body: { de: 'An ida@verein.example' } }];
    expect(ofDocumentation({ sections })).toEqual(['documentations.0.sections mail-in-text hint']);
  });
});

const paid = (fundingNoticeIds: readonly string[]) =>
  findings({
    events: [{ ...wholeEvent, projectId: 'project-1', fundingNoticeIds }],
    projects: [buildProject({ fundingProgrammeId: 'funding-1' })],
    fundingProgrammes: [buildFundingProgramme({ noticeId: 'notice-1' })],
    fundingNotices: [buildFundingNotice(), buildFundingNotice({ id: 'notice-2' })],
  });

describe('the funding notice', () => {
  it('of the programme that pays an event’s project is the event’s own', () => {
    expect(paid(['notice-2'])).toEqual(['events.0.fundingNoticeIds funding-notice-missing warning']);
    expect(paid(['notice-2', 'notice-1'])).toEqual([]);
  });
});
