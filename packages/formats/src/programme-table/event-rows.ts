import type { Contributor, ProgrammeItem, Session } from '@geflecht/core/event';
import type { Bookable } from '@geflecht/core/sign-up';
import type { Text } from '@geflecht/core/text';
import type { ProgrammeToWrite } from '../event/programme-to-write.js';
import type { Findings } from '../reading/findings.js';
import { cellWords, usualColumns, writtenColumns, writtenRoles, writtenStatuses } from './data/written-columns.js';
import type { WrittenRole } from './data/written-columns.js';
import { readPeople } from './people-cell.js';
import { readRooms, roomsAlone } from './room-cell.js';
import { writtenTimes } from './written-times.js';

/** A programme as headings and rows of texts. */
export interface EventTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Row = Readonly<Record<WrittenRole, string>>;

const roles = Object.keys(writtenColumns) as readonly WrittenRole[];

/** Writes the cells of one event's sessions. */
class RowWriter {
  readonly #source: ProgrammeToWrite;
  readonly #findings: Findings;
  readonly #bookables: ReadonlyMap<string, Bookable>;

  constructor(source: ProgrammeToWrite, findings: Findings) {
    this.#source = source;
    this.#findings = findings;
    const bookables = source.document.bookables ?? [];
    this.#bookables = new Map(
      bookables.flatMap((each) => (each.kind === 'session' ? [[each.targetId ?? '', each]] : [])),
    );
  }

  /** One row; a session without a start says that its time is open. */
  row(session: Session, item: ProgrammeItem | undefined): Row {
    const { locale, days } = this.#source;
    const open = { day: '', start: cellWords.openStart[locale], end: '' };
    const bookable = this.#bookables.get(session.id);
    return {
      ...(item === undefined ? open : writtenTimes(item, { timeZone: days.timeZone, locale })),
      room: this.#rooms(session),
      format: this.#text(this.#source.formatLabel(session.format)),
      title: this.#text(session.title),
      subtitle: this.#text(session.subtitle),
      description: this.#text(session.description),
      persons: this.#people(session),
      capacity: bookable?.capacity === undefined ? '' : String(bookable.capacity),
      signUp: bookable === undefined ? '' : cellWords.yes[locale],
      links: (session.links ?? []).map(({ label, url }) => this.#link(label, url)).join('\n'),
      track: this.#text(this.#source.tracks.get(session.trackId ?? '')?.name),
      abstract: this.#text(session.abstract),
      place: this.#text(this.#source.venues.get(session.venueId ?? '')?.name),
      host: (session.hosts ?? []).map((host) => this.#text(this.#source.nameOf(host))).join('; '),
      language: session.language ?? '',
      tags: (session.tags ?? []).join('; '),
      status: writtenStatuses[session.status ?? '']?.[locale] ?? '',
      code: session.code ?? '',
      id: session.id,
    };
  }

  #text(text: Text | undefined): string {
    return this.#source.text(text) ?? '';
  }

  #link(label: Text | undefined, url: string): string {
    const words = this.#text(label);
    return words === '' ? url : `${words}: ${url}`;
  }

  #rooms({ rooms, title }: Session): string {
    if (rooms === 'all') return cellWords.allRooms[this.#source.locale];
    const ids: readonly string[] = rooms === undefined || rooms === 'none' ? [] : rooms;
    const names = ids.map((id) => this.#text(this.#source.rooms.get(id)?.name)).filter((name) => name !== '');
    const cell = names.join('; ');
    if (String(readRooms(cell, roomsAlone(names))) !== String(names)) {
      this.#findings.report('cell-ambiguous', this.#text(title), cell);
    }
    return cell;
  }

  #people({ contributors = [], title }: Session): string {
    const people = contributors.flatMap(({ contributorId, role = 'speaker' }) => {
      const contributor = this.#source.contributors.get(contributorId);
      return contributor === undefined ? [] : [{ role, contributor }];
    });
    const written = people.map(({ role, contributor }) => this.#person(role, contributor));
    const cell = written.join('; ');
    const names = people.map(({ contributor }) => this.#text(contributor.name));
    if (String(readPeople(cell).people.map(({ name }) => name)) !== String(names)) {
      this.#findings.report('cell-ambiguous', this.#text(title), cell);
    }
    return cell;
  }

  #person(role: string, { name, affiliation }: Contributor): string {
    const words = writtenRoles[role]?.[this.#source.locale];
    if (words === undefined && role !== 'speaker') this.#findings.report('role-dropped', role, role);
    const home = affiliation === undefined ? '' : this.#text(this.#source.nameOf(affiliation));
    const person = home === '' ? this.#text(name) : `${this.#text(name)} (${home})`;
    return words === undefined ? person : `${words}: ${person}`;
  }
}

/** Scheduled sessions in the order of time, then those whose time is open. */
function inOrder({ days, programme }: ProgrammeToWrite): readonly (readonly [Session, ProgrammeItem | undefined])[] {
  const items = days.days.flatMap((day) => day.items).toSorted((a, b) => a.startsAt - b.startsAt);
  const placed = new Set(items.map(({ session }) => session.id));
  const others = programme.sessions.filter(({ id }) => !placed.has(id));
  return [
    ...items.map((item) => [item.session, item] as const),
    ...others.map((session) => [session, undefined] as const),
  ];
}

/**
 * The programme of an event as a table: the usual columns of organisers' sheets, further ones only where a session
 * fills them, an id in each row so that the table can be read back into the same sessions.
 */
export function eventTable(source: ProgrammeToWrite, findings: Findings): EventTable {
  const writer = new RowWriter(source, findings);
  const rows = inOrder(source).map(([session, item]) => writer.row(session, item));
  const filled = roles.filter((role) => usualColumns.has(role) || rows.some((row) => row[role] !== ''));
  return {
    columns: filled.map((role) => writtenColumns[role][source.locale]),
    rows: rows.map((row) => filled.map((role) => row[role])),
  };
}
