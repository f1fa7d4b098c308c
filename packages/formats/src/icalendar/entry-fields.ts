import type { OnlineAccess, Session } from '@geflecht/core/event';
import { languageTag } from '../event/language-tag.js';
import { linkOf } from '../event/links.js';
import type { Link } from '../event/links.js';
import type { Findings } from '../reading/findings.js';
import { plainText, richText } from '../records/author-text.js';
import { webAddress } from '../records/web-address.js';
import { lineText, parameter } from './calendar-line.js';
import type { CalendarLine } from './calendar-line.js';
import { splitValues, unescapeText } from './calendar-text.js';
import { readTime, wallText } from './calendar-time.js';
import type { EntryReader, RawComponent } from './raw-calendar.js';

/** What an entry says beside when it is, in the fields of the model. */
export interface EntryFields {
  title: Session['title'] | undefined;
  description: Session['description'] | undefined;
  /** Where it is, in the words of the file. */
  place: string | undefined;
  /** `latitude;longitude` as written. */
  position: string | undefined;
  links: Link[] | undefined;
  tags: string[] | undefined;
  status: Session['status'] | undefined;
  sequence: number | undefined;
  createdAt: string | undefined;
  updatedAt: string | undefined;
  hosts: NonNullable<Session['hosts']>[number][] | undefined;
  /** Address of the organiser's mailbox. */
  mail: string | undefined;
  image: Session['image'] | undefined;
  online: Pick<OnlineAccess, 'url' | 'label'>[] | undefined;
  parentUid: string | undefined;
  isPrivate: boolean | undefined;
  /** Lines of the entry without a home in the model, as written. */
  rest: string[] | undefined;
}

/** All fields at once: objects of one shape are made and read faster. */
class NoFields implements EntryFields {
  title: EntryFields['title'] = undefined;
  description: EntryFields['description'] = undefined;
  place: EntryFields['place'] = undefined;
  position: EntryFields['position'] = undefined;
  links: EntryFields['links'] = undefined;
  tags: EntryFields['tags'] = undefined;
  status: EntryFields['status'] = undefined;
  sequence: EntryFields['sequence'] = undefined;
  createdAt: EntryFields['createdAt'] = undefined;
  updatedAt: EntryFields['updatedAt'] = undefined;
  hosts: EntryFields['hosts'] = undefined;
  mail: EntryFields['mail'] = undefined;
  image: EntryFields['image'] = undefined;
  online: EntryFields['online'] = undefined;
  parentUid: EntryFields['parentUid'] = undefined;
  isPrivate: EntryFields['isPrivate'] = undefined;
  rest: EntryFields['rest'] = undefined;
}

interface Context {
  readonly fields: EntryFields;
  readonly findings: Findings;
  readonly at: string;
}

type Take = (line: CalendarLine, context: Context) => void;

const statuses: ReadonlyMap<string, Session['status']> = new Map([
  ['TENTATIVE', 'tentative'],
  ['CONFIRMED', 'confirmed'],
  ['CANCELLED', 'cancelled'],
  ['CANCELED', 'cancelled'],
]);

/** The text of a value; one that names its language keeps it. */
export function textOf(line: CalendarLine, { findings, at }: Pick<Context, 'findings' | 'at'>): unknown {
  const text = unescapeText(line.value);
  const language = parameter(line, 'language');
  const tag = language === undefined ? undefined : languageTag(language, findings, at);
  return tag === undefined || text.trim() === '' ? text : { [tag]: text };
}

/** A UTC instant; nothing where the value is none. */
export function stampOf({ value }: CalendarLine): string | undefined {
  const time = readTime(value);
  const at = time === undefined || time.kind === 'date' ? undefined : wallText(time.wall);
  return at === undefined ? undefined : `${at}Z`;
}

function takeLink(line: CalendarLine, label: string | undefined, { fields, findings, at }: Context): void {
  if (line.value.trim() === '') return;
  const isEmbedded = line.head.type === 'binary' || parameter(line, 'encoding') !== undefined;
  if (isEmbedded) {
    findings.drop('link-unusable', at, `${line.head.name} (${line.head.type})`);
    return;
  }
  const link = linkOf(unescapeText(line.value), label, { findings, at });
  if (link !== undefined && fields.links?.every(({ url }) => url !== link.url) !== false)
    (fields.links ??= []).push(link);
}

function takeOnline(line: CalendarLine, { fields, findings, at }: Context): void {
  const link = linkOf(unescapeText(line.value), parameter(line, 'label'), { findings, at });
  if (link !== undefined) (fields.online ??= []).push(link);
}

function takeLocation(line: CalendarLine, context: Context): void {
  const written = unescapeText(line.value).trim();
  // A link to a meeting is for those who take part, not a place that everybody may read.
  if (/^https?:\/\/\S+$/i.test(written)) takeOnline(line, context);
  else if (written !== '') context.fields.place ??= written;
}

/** Words that tell the name of a body from that of a person, who is public with consent only. */
const bodyWords =
  /\be\.?\s?V\.?(?=$|[\s,.)])|\bg?GmbH\b|(verein|verband|zentrum|haus|netzwerk|bündnis|initiative|stadt|gemeinde|kreis|amt|schule|kirche|stiftung|büro|kita|team|treff|association|centre|center|network|council|society|foundation|office|church|school|library|university|group|club)\b/iu;

/** Who invites: bodies are named; persons and mail addresses are not taken over from others' calendars. */
function takeOrganizer(line: CalendarLine, { fields, findings, at }: Context): void {
  const name = parameter(line, 'cn')?.trim().replace(/^"|"$/g, '') ?? '';
  const mail = line.value
    .replace(/^"?mailto:/i, '')
    .replace(/"$/, '')
    .trim();
  if (mail.includes('@')) fields.mail = mail;
  const host = name.includes('@') ? undefined : plainText(name, findings, at);
  if (host !== undefined && bodyWords.test(name)) (fields.hosts ??= []).push({ name: host });
  else findings.drop('invited-dropped', at, line.head.name);
}

const takers: Readonly<Record<string, Take | undefined>> = {
  SUMMARY: (line, context) => (context.fields.title ??= plainText(textOf(line, context), context.findings, context.at)),
  DESCRIPTION: (line, context) =>
    (context.fields.description ??= richText(textOf(line, context), context.findings, context.at)),
  LOCATION: takeLocation,
  GEO: ({ value }, { fields }) => (fields.position ??= value),
  URL: (line, context) => takeLink(line, undefined, context),
  ATTACH: (line, context) => takeLink(line, parameter(line, 'filename') ?? parameter(line, 'x-filename'), context),
  CATEGORIES: ({ value }, { fields }) => {
    for (const word of splitValues(value)) {
      const tag = unescapeText(word).trim();
      if (tag !== '' && fields.tags?.includes(tag) !== true) (fields.tags ??= []).push(tag);
    }
  },
  STATUS: ({ value }, { fields }) => (fields.status ??= statuses.get(value.trim().toUpperCase())),
  SEQUENCE: ({ value }, { fields }) => {
    const sequence = Number(value);
    if (Number.isSafeInteger(sequence) && sequence >= 0) fields.sequence ??= sequence;
  },
  CREATED: (line, { fields }) => (fields.createdAt ??= stampOf(line)),
  'LAST-MODIFIED': (line, { fields }) => (fields.updatedAt ??= stampOf(line)),
  ORGANIZER: takeOrganizer,
  ATTENDEE: (_line, { findings, at }) => findings.report('invited-dropped', at),
  IMAGE: (line, { fields }) => {
    const href = webAddress(line.value.trim());
    if (href !== undefined) fields.image ??= { href, alt: '' };
  },
  CONFERENCE: takeOnline,
  'RELATED-TO': (line, { fields }) => {
    const kind = parameter(line, 'reltype')?.toUpperCase() ?? 'PARENT';
    if (kind === 'PARENT') fields.parentUid ??= unescapeText(line.value).trim();
    else (fields.rest ??= []).push(lineText(line));
  },
  CLASS: ({ value }, { fields }) => (fields.isPrivate ??= /^\s*(PRIVATE|CONFIDENTIAL)\s*$/i.test(value)),
};

const keep: Take = (line, { fields }) => {
  (fields.rest ??= []).push(lineText(line));
};
const pass: Take = () => undefined;
/** Read elsewhere, or of no meaning once read. */
const readElsewhere = 'UID DTSTART DTEND DURATION RECURRENCE-ID DTSTAMP'.split(' ');
const takerOf = new Map<string, Take | undefined>([
  ...Object.entries(takers),
  ...readElsewhere.map((name) => [name, pass] as const),
]);

function restOf(component: RawComponent): readonly string[] {
  const inside = [...component.lines.map(lineText), ...component.parts.flatMap(restOf)];
  return [`BEGIN:${component.name}`, ...inside, `END:${component.name}`];
}

/** Reads what an entry says beside when it is. */
export class FieldsReader implements EntryReader<EntryFields> {
  readonly #context: Context;

  /** @param number of the line on which the entry begins */
  constructor(number: number, findings: Findings) {
    this.#context = { fields: new NoFields(), findings, at: `line ${number}` };
  }

  take(line: CalendarLine): void {
    const take = takerOf.get(line.head.name) ?? keep;
    take(line, this.#context);
  }

  finish({ parts }: RawComponent): EntryFields {
    const { fields } = this.#context;
    for (const part of parts) if (part.name === 'VALARM') fields.rest = [...(fields.rest ?? []), ...restOf(part)];
    return fields;
  }
}
