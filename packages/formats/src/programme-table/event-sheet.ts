import type { Event } from '@geflecht/core/event';
import type { EventBuilder } from '../event/event-builder.js';
import type { Draft } from '../event/event-record.js';
import { placeOf } from '../json-list/place-of.js';
import type { Findings } from '../reading/findings.js';
import { plainText, richText } from '../records/author-text.js';
import { withoutGaps } from '../records/json-value.js';
import { webAddress } from '../records/web-address.js';
import type { NumberedSheet } from '../tables/table-source.js';
import type { ZoneChoice } from '../time/zone-choice.js';
import { eventFacts, wordsOfFact } from './data/event-sheet-words.js';
import type { EventFact } from './data/event-sheet-words.js';
import { headingName } from './heading.js';
import { readWhen } from './read-when.js';

/** A cell of the sheet and where it stands. */
interface FactCell {
  readonly text: string;
  readonly at: string;
}

/** A sheet that says row by row what event a programme is of. */
export interface EventSheet {
  readonly source: NumberedSheet;
  readonly cells: ReadonlyMap<EventFact, readonly FactCell[]>;
  /** Rows whose first cell names nothing known. */
  readonly others: readonly FactCell[];
}

const factByName: ReadonlyMap<string, EventFact> = new Map(
  eventFacts.flatMap((fact) => {
    const { de, en, others } = wordsOfFact[fact];
    return [de, en, ...others].map((words) => [headingName(words), fact] as const);
  }),
);
const fewFacts = 2;

function readSheet(source: NumberedSheet): EventSheet | undefined {
  const cells = new Map<EventFact, FactCell[]>();
  const others: FactCell[] = [];
  for (const [index, row] of source.sheet.rows.entries()) {
    const [name = '', text = '', ...more] = row;
    if (name === '' && text === '') continue;
    if (more.some((cell) => cell !== '')) return undefined;
    const fact = factByName.get(headingName(name));
    const at = `${source.place}row ${index + 1}`;
    if (fact === undefined) others.push({ text: `${name}: ${text}`, at });
    else if (text !== '') cells.set(fact, [...(cells.get(fact) ?? []), { text, at }]);
  }
  const isAbout = cells.size >= fewFacts && cells.has('title') && others.length <= cells.size;
  return isAbout ? { source, cells, others: others.filter(({ at }) => at !== `${source.place}row 1`) } : undefined;
}

/** The first sheet of a workbook that says of what event the other sheets are; nothing where none does. */
export function eventSheetOf(sheets: readonly NumberedSheet[]): EventSheet | undefined {
  if (sheets.length < 2) return undefined;
  for (const sheet of sheets) {
    const found = sheet.isHidden ? undefined : readSheet(sheet);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first thing that the sheet says of a fact. */
export function factOf(sheet: EventSheet | undefined, fact: EventFact): string | undefined {
  return sheet?.cells.get(fact)?.[0]?.text;
}

function momentOf(sheet: EventSheet, fact: 'start' | 'end', { zone, findings }: FactTarget): Event['start'] {
  const [cell] = sheet.cells.get(fact) ?? [];
  if (cell === undefined) return undefined;
  const { instant, day, start } = readWhen(cell.text, { expects: 'day' }) ?? {};
  if (instant !== undefined) return zone.instantOf({ kind: 'instant', instant });
  if (day?.kind === 'date' && start === undefined) return day.date;
  if (day?.kind === 'date') {
    const [hour, minute] = [Math.floor((start ?? 0) / 60), Math.floor((start ?? 0) % 60)];
    const clock = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
    if (hour < 24) return zone.instantOf({ kind: 'local', date: day.date, clock });
  }
  findings.drop('line-skipped', cell.at, cell.text);
  return undefined;
}

/** Where what the sheet says goes. */
export interface FactTarget {
  readonly builder: EventBuilder;
  readonly zone: ZoneChoice;
  readonly findings: Findings;
}

/** The places of the event, before its sessions name them. */
export function addPlaces({ cells }: EventSheet, { builder }: FactTarget): void {
  for (const { text, at } of cells.get('place') ?? []) {
    const place = placeOf(text);
    if (place === undefined) continue;
    builder.venue({ name: place.name, kind: 'other', location: place.location }, { at, originalId: place.name });
  }
}

/** What the sheet says of the event itself beside title and time zone. */
export function eventDraft(sheet: EventSheet, target: FactTarget): Partial<Draft<Event>> {
  const { findings } = target;
  const first = (fact: EventFact) => sheet.cells.get(fact)?.[0];
  const words = (fact: EventFact) => plainText(first(fact)?.text, findings, first(fact)?.at ?? 'file');
  const url = webAddress(first('url')?.text);
  const lost = [...sheet.others, ...(url === undefined ? (sheet.cells.get('url') ?? []) : [])];
  for (const { at, text } of lost) findings.drop('line-skipped', at, text);
  return withoutGaps({
    subtitle: words('subtitle'),
    teaser: words('teaser'),
    description: richText(first('description')?.text, findings, first('description')?.at ?? 'file'),
    start: momentOf(sheet, 'start', target),
    end: momentOf(sheet, 'end', target),
    url,
  });
}
