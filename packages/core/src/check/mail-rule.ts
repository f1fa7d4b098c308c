import type { CheckRule } from './check-rule.js';

/** Fields of author text, by what carries them; contacts have fields of their own and are meant to be read. */
const texts = {
  events: ['title', 'subtitle', 'teaser', 'description'],
  sessions: ['title', 'subtitle', 'motto', 'abstract', 'description'],
  contributors: ['name', 'function', 'bio'],
  rooms: ['description', 'accessNotes'],
  venues: ['accessNotes', 'travel'],
  actors: ['name', 'description'],
  documentations: ['summary', 'keyMessages', 'sections', 'quotes', 'reports'],
  results: ['text'],
  mediaItems: ['alt', 'title'],
  checklists: ['title', 'items'],
} as const;

/** Bounded on both sides, so that no text makes it slow. */
const mailAddress = /[\w.%+-]{1,64}@[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){1,4}/;

function mailIn(text: unknown): string | undefined {
  if (typeof text === 'string') return text.includes('@') ? mailAddress.exec(text)?.[0] : undefined;
  if (typeof text !== 'object' || text === null) return undefined;
  return Object.values(text)
    .map(mailIn)
    .find((found) => found !== undefined);
}

/** Mail addresses in running text, where nobody decided that they may be read. */
export const mailRule: CheckRule = (document, findings) => {
  for (const [name, fields] of Object.entries(texts)) {
    const records = (document[name as keyof typeof texts] ?? []) as readonly Readonly<Record<string, unknown>>[];
    for (const [index, record] of records.entries()) {
      const field = fields.find((one) => mailIn(record[one]) !== undefined);
      if (field === undefined) continue;
      const about = mailIn(record[field]);
      findings.add({ path: [name, index, field], code: 'mail-in-text', topic: 'privacy', severity: 'hint', about });
    }
  }
};
