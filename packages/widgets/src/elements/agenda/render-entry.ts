import type { ProgrammeItem, Session, Venue } from '@geflecht/core/event';
import { isBreakFormat } from '@geflecht/core/event';
import { wordOf } from '@geflecht/core/text';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../internal/heading.js';
import { hasDetails, namedParts, organisationName } from './agenda-model.js';
import type { AgendaScope } from './agenda-scope.js';
import { joinWords } from './join-words.js';

/** Where and when an entry stands. */
export interface EntryPlace {
  /** Heading level of the entry's title. */
  readonly level: number;
  /** What stands around the entry for the eye, such as its day, said to those who cannot see it. */
  readonly spoken?: unknown;
  readonly when?: string;
  /** Absent where the entry stands below its room. */
  readonly room?: unknown;
  /** Whether the entry is an item of a list, not in a cell of its own. */
  readonly isItem?: boolean;
}

/** Rooms of an item in words; empty where it has none. */
export function roomsOf({ reach, rooms }: ProgrammeItem, { messages, write }: AgendaScope): unknown {
  return reach === 'all' ? messages.across.all : joinWords(rooms.map((room) => write(room.name, room)));
}

/** A paragraph, or nothing without words. */
export function line(name: string, words: unknown): unknown {
  if (words === '') return nothing;
  // Most lines are muted, and thousands of them should not each compute what they are called.
  return name === 'muted'
    ? html`<p class="muted" part="muted">${words}</p>`
    : html`<p class=${name} part=${name}>${words}</p>`;
}

/** Two muted lines, either of which may be missing. */
function linesOf(one: unknown, other: unknown): unknown {
  if (one === '' || other === '') return line('muted', one === '' ? other : one);
  return html`<p class="muted" part="muted">${one}</p>
    <p class="muted" part="muted">${other}</p>`;
}

/** A venue in words; of a private home visitors read the district only. */
export function venueName(venue: Venue | undefined, { write }: AgendaScope): unknown {
  const { kind, name, location } = venue ?? {};
  if (kind === 'privateHome') return write(location?.areaName, venue);
  return joinWords([write(name, venue), location?.address?.town ?? write(location?.areaName, venue)]);
}

/** Where a session takes place: its rooms, its house where the event has several, else who receives the guests. */
function placeOf({ hosts = [], venueId }: Session, room: unknown, scope: AgendaScope): unknown {
  const { agenda, write } = scope;
  const house = agenda.venues.size > 1 ? venueName(agenda.venues.get(venueId), scope) : '';
  const place = joinWords([room, house], ' · ');
  return place === '' ? joinWords(hosts.map((host) => write(organisationName(host, agenda)))) : place;
}

/** The format in words; empty where the title says the same. */
function formatOf({ format = '', title }: Session, { agenda, messages, write }: AgendaScope): unknown {
  const label = write(agenda.formats.get(format)?.label ?? wordOf(messages.formats, format) ?? format);
  return label === write(title) ? '' : label;
}

function peopleOf({ contributors = [] }: Session, { agenda, write }: AgendaScope): unknown {
  const people = contributors.map(({ contributorId }) => {
    const person = agenda.contributors.get(contributorId);
    return joinWords([write(person?.name, person), write(organisationName(person?.affiliation, agenda))]);
  });
  return joinWords(people, '; ');
}

function notesOf({ status, optional, previousStart }: Session, { messages, clock }: AgendaScope): unknown {
  const moved = Date.parse(previousStart ?? '');
  const notes = [
    wordOf(messages.states, status),
    optional && messages.optional,
    moved && messages.moved(`${clock.shortDay(moved)}, ${messages.clock(clock.time(moved))}`),
  ].filter(Boolean);
  return line('notes', notes.length > 0 ? notes.map((note) => html`<strong>${note}</strong> `) : '');
}

function partsOf(session: Session, { agenda, write }: AgendaScope): unknown {
  const parts = namedParts(session);
  if (parts.length === 0) return nothing;
  return html`<ul class="parts" role="list">
    ${parts.map(({ roomId, title }) => {
      const room = agenda.rooms.get(roomId);
      return html`<li>${line('muted', write(room?.name, room))} ${write(title, session)}</li>`;
    })}
  </ul>`;
}

/** The button that opens a session's details, in place or in a dialog. */
export function renderOpener(words: unknown, isOpen: boolean, { opensDialog }: AgendaScope): TemplateResult {
  return opensDialog
    ? html`<button data-open aria-haspopup="dialog">${words}</button>`
    : html`<button data-open aria-expanded=${isOpen}>${words}</button>`;
}

/** One session: title, time, format, room and people, and its details where they are open. */
export function renderEntry(session: Session, place: EntryPlace, scope: AgendaScope): TemplateResult {
  const { isItem, level, spoken, when = '', room = '' } = place;
  const { agenda, late, write } = scope;
  const { code = '', id, format, status, subtitle, title, trackId } = session;
  const track = agenda.tracks.get(trackId);
  const words = write(title, session);
  const open = late?.isOpen(session) ?? false;
  // A code such as „Workshop 3“ is meant for people, one such as "XK7Q2A" for machines.
  const number = code.includes(' ') ? code : '';
  const what = joinWords(
    [number, formatOf(session, scope), placeOf(session, room, scope), write(track?.name, track)],
    ' · ',
  );
  const looks = `${isBreakFormat(format) ? 'break' : ''} ${status ?? ''}`;
  const colour = track?.colour === undefined ? nothing : track.id;
  const rest = [
    notesOf(session, scope),
    open ? late?.draw(session, { ...scope, level: level + 1 }) : partsOf(session, scope),
    late?.drawExtras(session, scope),
  ];
  const name = heading(level, hasDetails(session, agenda) ? renderOpener(words, open, scope) : words);
  const second = line('', write(subtitle, session));
  const names = second === nothing ? name : [name, ' ', second];
  const about = linesOf(what, peopleOf(session, scope));
  const more = rest.every((one) => (one ?? nothing) === nothing) ? about : [about, rest];
  // One template around another would cost a thousand more of them than two that differ in their first word.
  return isItem
    ? html`<li class="entry ${looks}" data-session=${id} data-track=${colour} part="entry">
        ${names}
        <p class="when" part="when"><span class="visually-hidden">${spoken} </span>${when}</p>
        ${more}
      </li>`
    : html`<div class="entry ${looks}" data-session=${id} data-track=${colour} part="entry">
        ${names}
        <p class="when" part="when"><span class="visually-hidden">${spoken} </span>${when}</p>
        ${more}
      </div>`;
}

/** Entries one below the other; each is an item of the list. */
export function renderItems(entries: readonly TemplateResult[]): TemplateResult {
  return html`<ol class="items" role="list">
    ${entries}
  </ol>`;
}
