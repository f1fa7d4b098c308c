import type { MediaItem, Quote } from '../event/index.js';
import type { CheckRule } from './check-rule.js';
import type { CheckCode } from './locales/check-messages.js';
import { severityIn } from './severity-in.js';
import { isBlank, wordsOf } from './words.js';

type Consent = NonNullable<Quote['consent']>;
type Consented = Readonly<{ consent?: Consent | undefined }>;

const isLive = ({ consent }: Consented) => consent !== undefined && consent.withdrawnAt === undefined;

function mediaCode({ rights = {} }: MediaItem, today: string): CheckCode | undefined {
  if (rights.consent?.withdrawnAt !== undefined) return 'media-consent-withdrawn';
  if (rights.expiresOn !== undefined && rights.expiresOn < today) return 'media-rights-expired';
  return rights.owner === undefined && rights.consent === undefined ? 'media-rights-missing' : undefined;
}

const mediaQuestions: CheckRule = ({ mediaItems = [] }, findings, settings) => {
  for (const [index, item] of mediaItems.entries()) {
    const code = mediaCode(item, settings.today);
    if (code === undefined) continue;
    const severity = severityIn(settings);
    findings.add({ path: ['mediaItems', index, 'rights'], code, topic: 'privacy', severity, about: wordsOf(item.alt) });
  }
};

/** Whether somebody must agree to how a quote is told; what was agreed to once binds those who tell it without a name, too. */
const needsConsent = ({ attribution, consent, name }: Quote) =>
  attribution === 'name' || name !== undefined || consent !== undefined;

const quoteQuestions: CheckRule = ({ documentations = [] }, findings, settings) => {
  for (const [index, { quotes = [] }] of documentations.entries()) {
    for (const [position, quote] of quotes.entries()) {
      if (isLive(quote) || !needsConsent(quote)) continue;
      findings.add({
        path: ['documentations', index, 'quotes', position],
        code: 'quote-without-consent',
        topic: 'privacy',
        severity: severityIn(settings),
        about: wordsOf(quote.text),
      });
    }
  }
};

/** Proofs of consent may name people; they are no part of what lies open. */
const evidence: CheckRule = ({ documentations = [], mediaItems = [] }, findings, settings) => {
  const consented = [
    ...mediaItems.map((item, index) => ({ of: item.rights, path: ['mediaItems', index, 'rights'] })),
    ...documentations.flatMap(({ quotes = [] }, index) =>
      quotes.map((quote, position) => ({ of: quote, path: ['documentations', index, 'quotes', position] })),
    ),
  ];
  for (const { of, path } of consented) {
    if (of?.consent?.evidence === undefined) continue;
    findings.add({
      path: [...path, 'consent', 'evidence'],
      code: 'consent-evidence-included',
      topic: 'privacy',
      severity: severityIn(settings),
    });
  }
};

const reportQuestions: CheckRule = ({ documentations = [] }, findings) => {
  for (const [index, { reports = [] }] of documentations.entries()) {
    for (const [position, { title, author, body, url }] of reports.entries()) {
      const path = ['documentations', index, 'reports', position];
      const note = (code: CheckCode, field: string) =>
        findings.add({ path: [...path, field], code, topic: 'completeness', about: wordsOf(title) });
      if (author === undefined) note('report-without-author', 'author');
      if (isBlank(body) && url === undefined) note('report-empty', 'body');
    }
  }
};

const repetitions: CheckRule = ({ documentations = [] }, findings) => {
  const events = new Set<string>();
  for (const [index, { eventId, sections = [] }] of documentations.entries()) {
    if (events.has(eventId)) {
      const path = ['documentations', index, 'eventId'];
      findings.add({ path, code: 'documentation-repeated', topic: 'completeness' });
    }
    events.add(eventId);
    const anchors = new Set<string>();
    for (const [position, { anchor }] of sections.entries()) {
      if (anchors.has(anchor)) {
        const path = ['documentations', index, 'sections', position, 'anchor'];
        findings.add({ path, code: 'anchor-repeated', topic: 'completeness', about: anchor });
      }
      anchors.add(anchor);
    }
  }
};

/** What remains of events: whether it may be shown, by whom it is, and whether links lead where they should. */
export const documentationRule: CheckRule = (document, findings, settings) => {
  for (const rule of [mediaQuestions, quoteQuestions, evidence, reportQuestions, repetitions]) {
    rule(document, findings, settings);
  }
};
