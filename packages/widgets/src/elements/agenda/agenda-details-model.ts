import type { Contributor, Material, Part, Session } from '@geflecht/core/event';
import type { Text } from '@geflecht/core/text';
import { organisationName } from './agenda-model.js';
import type { Agenda } from './agenda-model.js';

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

/** Parts of one kind, in order. */
export interface PartGroup {
  readonly kind: Part['kind'];
  readonly parts: readonly ShownPart[];
}

const inOrder = (a: { readonly order?: number | undefined }, b: { readonly order?: number | undefined }) =>
  (a.order ?? Infinity) - (b.order ?? Infinity) || 0;

function actingPerson(id: string, agenda: Agenda, role?: string): readonly ActingPerson[] {
  const person = agenda.contributors.get(id);
  return person === undefined ? [] : [{ person, role, affiliation: organisationName(person.affiliation, agenda) }];
}

/** Who acts in a session, by their order; contributors the document does not hold are left out. */
export function actingPeople({ contributors = [] }: Session, agenda: Agenda): readonly ActingPerson[] {
  return contributors.toSorted(inOrder).flatMap(({ contributorId, role }) => actingPerson(contributorId, agenda, role));
}

/** Parts of a session, grouped by kind as the kinds first appear, with their rooms, hosts and exhibitors. */
export function partGroups({ parts = [] }: Session, agenda: Agenda): readonly PartGroup[] {
  const groups = new Map<Part['kind'], ShownPart[]>();
  for (const part of parts.toSorted(inOrder)) {
    const shown: ShownPart = {
      part,
      room: agenda.rooms.get(part.roomId)?.name,
      exhibitor: organisationName(part.exhibitor, agenda),
      hosts: (part.hostIds ?? []).flatMap((id) => actingPerson(id, agenda)),
    };
    const group = groups.get(part.kind);
    if (group === undefined) groups.set(part.kind, [shown]);
    else group.push(shown);
  }
  return [...groups].map(([kind, shown]) => ({ kind, parts: shown }));
}

/** Materials a session names, then those that name it. */
export function materialsOf({ id, materialIds = [] }: Session, { programme }: Agenda): readonly Material[] {
  const { materials } = programme;
  const named = materialIds.flatMap((wanted) => materials.find((material) => material.id === wanted) ?? []);
  return [...new Set([...named, ...materials.filter(({ sessionId }) => sessionId === id)])];
}

/** Lengths of rounds in minutes, each once: `20` or `20, 15`. */
export function roundMinutes({ rounds = [] }: Session): string {
  return [...new Set(rounds.map(({ minutes }) => minutes))].join(', ');
}

/** Size of a file as a locale writes it, such as `2,3 MB`. */
export function fileSize(bytes: number, locale: string): string {
  const [unit, divisor] = bytes < 1_000_000 ? (['kilobyte', 1_000] as const) : (['megabyte', 1_000_000] as const);
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: divisor > 1_000 ? 1 : 0 });
  return format.format(Math.max(1, bytes / divisor));
}

/** Name of a language in another, such as `Arabisch`; the tag itself where it has none. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
