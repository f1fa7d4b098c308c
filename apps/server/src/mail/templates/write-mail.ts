import type { MailTemplate } from '@geflecht/core/sign-up';
import { htmlMail } from './html-mail.js';
import { paragraphs } from './mail-block.js';
import type { MailBlock, MailFactRow } from './mail-block.js';
import { footer } from './mail-footer.js';
import { telling, toldDeadline } from './mail-records.js';
import type { MailRecords, TellingRecords } from './mail-records.js';
import type { Told } from './mail-words.js';
import { plainMail } from './plain-mail.js';
import { toldEventChange, toldSignUpChange } from './told-changes.js';
import { eventRows, onlineRows } from './told-event.js';
import { isProved, plainName, toldChoices, toldPersons, toldPlace } from './told-party.js';

/** A mail in words. */
export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Tag of the language it is written in. */
  readonly tag: string;
}

const buttons = { pleaseConfirm: 'confirm', offer: 'answer', proveMail: 'prove', signIn: 'signIn' } as const;
const longestSubject = 200;

function toldOf(records: TellingRecords): Told {
  const { facts, source, frame, deadline, hasCalendar } = records;
  return {
    event: source.text(frame.event.title) ?? '',
    deadline: toldDeadline(records, deadline ?? facts.expiresAt),
    places: (facts.bookableIds ?? []).map((id) => toldPlace(records, id)),
    by: facts.by,
    isLapsed: facts.isLapsed === true,
    hasCalendar,
  };
}

function changeLines(records: TellingRecords): readonly string[] {
  const { changes = [], eventChanges = [] } = records.facts;
  return [
    ...changes.map((change) => toldSignUpChange(records, change)),
    ...eventChanges.map((change) => toldEventChange(records, change)),
  ];
}

/** Opening lines, with what changed after the first of them. */
function opening(records: TellingRecords, told: Told): readonly MailBlock[] {
  const { template, words, facts, source } = records;
  if (facts.isFormerAddress === true) return paragraphs('paragraph', words.formerAddress(told.event));
  const [first, ...others] = words.openings[template](told);
  const items = changeLines(records);
  const list: readonly MailBlock[] = items.length === 0 ? [] : [{ kind: 'list', items }];
  const written = (source.text(facts.text) ?? '').split(/\n{2,}/);
  return [
    ...paragraphs('paragraph', first),
    ...list,
    ...paragraphs('paragraph', ...others),
    ...paragraphs('paragraph', ...written),
  ];
}

function button({ template, words, link, facts }: TellingRecords): readonly MailBlock[] {
  if (link === undefined || facts.isFormerAddress === true) return [];
  const name = buttons[template as keyof typeof buttons] ?? 'manage';
  return [{ kind: 'button', label: words.buttons[name], href: link, note: words.linkNote }];
}

function partyRows(records: TellingRecords): readonly MailFactRow[] {
  const { signUp, frame, source, words, waiting } = records;
  const { labels } = words;
  const fee = frame.rules?.feeClasses?.find(({ id }) => id !== undefined && id === signUp?.feeClassId);
  return [
    { label: labels.persons, lines: toldPersons(records) },
    { label: labels.choices, lines: toldChoices(records) },
    {
      label: labels.waiting,
      lines: waiting.map(({ bookableId, position, parties }) =>
        words.position(toldPlace(records, bookableId), position, parties),
      ),
    },
    {
      label: labels.fee,
      lines: fee === undefined ? [] : [[fee.label, fee.price].flatMap((text) => source.text(text) ?? []).join(', ')],
    },
    { label: labels.reference, lines: signUp === undefined ? [] : [signUp.id] },
  ];
}

function rowsOf(records: TellingRecords): readonly MailBlock[] {
  if (records.template === 'signIn' || records.facts.isFormerAddress === true) return [];
  // Whose address it is may know nothing of the sign-up yet.
  const party = records.template === 'proveMail' ? [] : [...onlineRows(records), ...partyRows(records)];
  const rows = [...eventRows(records), ...party];
  return [{ kind: 'facts', rows: rows.filter(({ lines }) => lines.length > 0) }];
}

function subjectOf({ template, words, facts, source }: TellingRecords, title: string): string {
  const own = template === 'message' ? source.text(facts.subject) : undefined;
  const subject = own ?? words.subjects[template satisfies MailTemplate](title);
  return subject
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longestSubject);
}

/** Writes a mail in the words of its reader, as text and as HTML. */
export function writeMail(given: MailRecords): WrittenMail {
  const records = telling(given);
  const { words, signUp } = records;
  const told = toldOf(records);
  const blocks: readonly MailBlock[] = [
    { kind: 'paragraph', text: words.greeting(isProved(records) ? plainName(signUp?.contact.name) : undefined) },
    ...opening(records, told),
    ...button(records),
    ...rowsOf(records),
    { kind: 'paragraph', text: words.farewell },
    { kind: 'line' },
    ...footer(records),
  ];
  const subject = subjectOf(records, told.event);
  return { subject, text: plainMail(blocks), html: htmlMail({ tag: words.tag, subject, blocks }), tag: words.tag };
}
