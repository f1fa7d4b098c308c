import type { Contributor, Material, OnlineAccess, Part, Session } from '@geflecht/core/event';
import { comparableTag } from '@geflecht/core/text';
import type { Text } from '@geflecht/core/text';
import { organisationName } from './agenda-model.js';
import type { Agenda } from './agenda-model.js';
import { attempt } from './attempt.js';

/** Somebody acting in a session. */
export interface ActingPerson {
  readonly person: Contributor;
  /** Id of the role; absent where none is stated. */
  readonly role?: string | undefined;
  readonly affiliation: Text | undefined;
}

/** A table, station, stand or report with what belongs to it. */
export interface ShownPart {
  readonly part: Part;
  readonly room: Text | undefined;
  readonly exhibitor: Text | undefined;
  readonly hosts: readonly ActingPerson[];
}

/** People under one heading. */
export interface PeopleGroup {
  /** The role they share, as on a panel; absent for all who contribute. */
  readonly role?: 'moderator' | 'panellist';
  readonly people: readonly ActingPerson[];
}

/** Parts of one kind, in order. */
export interface PartGroup {
  readonly kind: Part['kind'];
  readonly parts: readonly ShownPart[];
}

const inOrder = (a: { readonly order?: number | undefined }, b: { readonly order?: number | undefined }) =>
  (a.order ?? Infinity) - (b.order ?? Infinity) || 0;

function actingPerson(id: string, agenda: Agenda, role?: string): readonly ActingPerson[] {
  const person = agenda.contributors.get(id);
  return person ? [{ person, role, affiliation: organisationName(person.affiliation, agenda) }] : [];
}

/** Who acts in a session, by their order; contributors the document does not hold are left out. */
export function actingPeople({ contributors = [] }: Session, agenda: Agenda): readonly ActingPerson[] {
  return contributors.toSorted(inOrder).flatMap(({ contributorId, role }) => actingPerson(contributorId, agenda, role));
}

/** Who acts in a session: on a panel those who moderate apart from those they ask. */
export function peopleGroups(session: Session, agenda: Agenda): readonly PeopleGroup[] {
  const acting = actingPeople(session, agenda);
  if (session.format !== 'panel') return [{ people: acting }];
  return (['moderator', 'panellist'] as const).map((group) => ({
    role: group,
    people: acting.filter(({ role }) => (role === 'moderator') === (group === 'moderator')),
  }));
}

/** Parts of a session, grouped by kind as the kinds first appear, with their rooms, hosts and exhibitors. */
export function partGroups({ parts = [] }: Session, agenda: Agenda): readonly PartGroup[] {
  const shown = parts.toSorted(inOrder).map((part): ShownPart => ({
    part,
    room: agenda.rooms.get(part.roomId)?.name,
    exhibitor: organisationName(part.exhibitor, agenda),
    hosts: (part.hostIds ?? []).flatMap((id) => actingPerson(id, agenda)),
  }));
  return [...Map.groupBy(shown, ({ part }) => part.kind)].map(([kind, own]) => ({ kind, parts: own }));
}

/** Materials a session names, then those that name it. */
export function materialsOf({ id, materialIds = [] }: Session, { programme }: Agenda): readonly Material[] {
  const { materials } = programme;
  return [...new Set([...named(materialIds, materials), ...materials.filter(({ sessionId }) => sessionId === id)])];
}

/** Lengths of rounds in minutes, each once: `20` or `20, 15`. */
export function roundMinutes({ rounds = [] }: Session): string {
  return [...new Set(rounds.map(({ minutes }) => minutes))].join(', ');
}

/** Size of a file as a locale writes it, such as `2,3 MB`. */
export function fileSize(bytes: number, locale: string): string {
  const [unit, divisor] = bytes < 1_000_000 ? (['kilobyte', 1_000] as const) : (['megabyte', 1_000_000] as const);
  const maximumFractionDigits = divisor > 1_000 ? 1 : 0;
  const format = new Intl.NumberFormat(comparableTag(locale), { style: 'unit', unit, maximumFractionDigits });
  return format.format(Math.max(1, bytes / divisor));
}

function nameOf(code: string, locale: string, type: 'language' | 'region'): string {
  return attempt(() => new Intl.DisplayNames([locale], { type }).of(code)) ?? code;
}

/** Name of a language in another, such as `Arabisch`; the tag itself where it has none. */
export function languageName(tag: string, locale: string): string {
  return nameOf(tag, locale, 'language');
}

/** Name of a country by its code, such as `Polen`; whatever is no code stays as it stands. */
export function regionName(code: string, locale: string): string {
  return nameOf(code, locale, 'region');
}

/** Sessions whose results a session tells, and those that tell its own. */
export function resultSessions({ id, resultsOf = [] }: Session, { programme }: Agenda) {
  return {
    of: programme.sessions.filter((session) => resultsOf.includes(session.id)),
    in: programme.sessions.filter((session) => session.resultsOf?.includes(id)),
  };
}

/** Records by their ids, in that order; what the document does not hold is left out. */
export function named<Entry extends { readonly id: unknown }>(
  ids: readonly unknown[] = [],
  records: readonly Entry[] = [],
): readonly Entry[] {
  return ids.flatMap((wanted) => records.find(({ id }) => id === wanted) ?? []);
}

/** Ways into a session or its rooms, or without one into the event; none unless a backend revealed them. */
export function accessesOf({ document, programme }: Agenda, session?: Session): readonly OnlineAccess[] {
  const { rooms = [] } = session ?? {};
  return (document.onlineAccesses ?? []).filter(({ of }) => {
    if (!session) return 'eventId' in of && of.eventId === programme.event.id;
    return 'sessionId' in of ? of.sessionId === session.id : 'roomId' in of && [rooms].flat().includes(of.roomId);
  });
}
