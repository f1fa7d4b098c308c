import type { Session } from '@geflecht/core/event';
import type { Text } from '@geflecht/core/text';
import { organisationName } from './agenda-model.js';
import type { Agenda } from './agenda-model.js';

/** What a programme can be narrowed by, in the order in which it is offered. */
export const facetNames = ['day', 'room', 'format', 'topic', 'language', 'person'] as const;

/** One of {@link facetNames}. */
export type FacetName = (typeof facetNames)[number];

/** What a visitor looks for; all of it must hold. */
export interface AgendaFilter {
  /** Each word must occur somewhere in a session, whatever its case and accents. */
  readonly words: string;
  /** One id per facet, of days their date. */
  readonly picked: Readonly<Partial<Record<FacetName, string>>>;
  /** Ids one of which a session must have; default any. */
  readonly within: readonly ReadonlySet<string>[];
}

/** A session as it is searched. */
export interface SearchEntry {
  readonly id: string;
  /** Folded words. */
  readonly words: string;
  readonly values: Readonly<Record<FacetName, readonly string[]>>;
}

/** A choice and how many sessions it would leave, all other choices kept. */
export interface FacetOption {
  readonly value: string;
  readonly count: number;
}

/** What a facet offers, in the order of the programme. */
export interface Facet {
  readonly name: FacetName;
  readonly options: readonly FacetOption[];
}

/** The filter of a visitor who looks for nothing. */
export const everything: AgendaFilter = { words: '', picked: {}, within: [] };

/** A text as it is compared: without case and accents. */
export function foldWords(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** A text in all its languages. */
function allWords(text: Text | undefined): readonly string[] {
  return typeof text === 'object' ? Object.values(text) : [text ?? ''];
}

function wordsOf(session: Session, agenda: Agenda, labels: readonly (Text | undefined)[]): string {
  const {
    abstract,
    code,
    contributors = [],
    description,
    hosts = [],
    motto,
    parts = [],
    subtitle,
    tags = [],
  } = session;
  const people = contributors.flatMap(({ contributorId }) => {
    const person = agenda.contributors.get(contributorId);
    return [person?.name, person?.function, organisationName(person?.affiliation, agenda)];
  });
  const inside = parts.flatMap(({ title, motto: call, text }) => [title, call, text]);
  const houses = hosts.map((host) => organisationName(host, agenda));
  const own = [session.title, subtitle, code, motto, abstract, description, ...tags];
  return foldWords([...own, ...people, ...inside, ...houses, ...labels].flatMap(allWords).join('\n'));
}

/** Topics of the document, by id; tracks count as topics. */
export function topicLabels({ document, tracks }: Agenda): ReadonlyMap<string, Text> {
  const terms = document.taxonomies?.find(({ id }) => id === 'topic')?.terms ?? [];
  const labels = new Map<string, Text>(terms.map(({ id, label }) => [id, label]));
  for (const track of tracks.values()) labels.set(track.id, track.name);
  return labels;
}

/**
 * The sessions of a programme as they are searched, in its order.
 * @param formatLabel words for a format, in the reader's language
 */
export function searchEntries(agenda: Agenda, formatLabel: (format: string) => Text): readonly SearchEntry[] {
  const { arrangement, rooms: known } = agenda;
  const labels = topicLabels(agenda);
  const entryOf = (session: Session, day: readonly string[]): SearchEntry => {
    const { contributors = [], format, language, rooms, topics = [], trackId } = session;
    const room =
      rooms === 'all' ? [...known.values()].map(({ id }) => id) : [...(rooms === 'none' ? [] : (rooms ?? []))];
    const topic = trackId ? [...topics, trackId] : topics;
    const told = [format && formatLabel(format), ...topic.map((id) => labels.get(id) ?? id)];
    return {
      id: session.id,
      words: wordsOf(session, agenda, [...told, ...room.map((id) => known.get(id)?.name)]),
      values: {
        day,
        room,
        format: format ? [format] : [],
        topic,
        language: language ? [language] : [],
        person: contributors.map(({ contributorId }) => contributorId),
      },
    };
  };
  return [
    ...arrangement.days.flatMap(({ date, items }) => items.map(({ session }) => entryOf(session, [date]))),
    ...arrangement.unscheduled.map((session) => entryOf(session, [])),
  ];
}

function fits(
  { id, values, words }: SearchEntry,
  { picked, within }: AgendaFilter,
  wanted: readonly string[],
): boolean {
  return (
    facetNames.every((name) => !picked[name] || values[name].includes(picked[name])) &&
    within.every((ids) => ids.has(id)) &&
    wanted.every((word) => words.includes(word))
  );
}

/** The entries that a filter leaves, in order. */
export function filterEntries(entries: readonly SearchEntry[], filter: AgendaFilter): readonly SearchEntry[] {
  const wanted = foldWords(filter.words).split(/\s+/);
  return entries.filter((entry) => fits(entry, filter, wanted));
}

/** What each facet offers; a facet with less than two choices is left out. */
export function facetsOf(entries: readonly SearchEntry[], filter: AgendaFilter): readonly Facet[] {
  const facets = facetNames.map((name): Facet => {
    const others = filterEntries(entries, { ...filter, picked: { ...filter.picked, [name]: undefined } });
    const counts = new Map(entries.flatMap(({ values }) => values[name].map((value): [string, number] => [value, 0])));
    for (const { values } of others) for (const value of values[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
    return { name, options: [...counts].map(([value, count]) => ({ value, count })) };
  });
  return facets.filter(({ options }) => options.length > 1);
}

/** Whether a filter asks for anything. */
export function isNarrowing({ picked, within, words }: AgendaFilter): boolean {
  return words.trim() !== '' || within.length > 0 || Object.values(picked).some(Boolean);
}
