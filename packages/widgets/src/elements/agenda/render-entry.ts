import type { ProgrammeItem, Session, Venue } from '@geflecht/core/event';
import { isBreakFormat } from '@geflecht/core/event';
import { wordOf } from '@geflecht/core/text';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../internal/heading.js';
import { hasDetails, namedParts, organisationName } from './agenda-model.js';
import type { AgendaScope } from './agenda-scope.js';
import { joinWords } from './join-words.js';
import { openerHeading } from './opener-heading.js';

/** Where and when an entry stands. */
export interface EntryPlace {
  /** Heading level of the entry's title. */
  readonly level: number;
  /** What stands around the entry for the eye, such as its day, said to those who cannot see it. */
  readonly spoken?: unknown;
  readonly when?: string;
  /** Absent where the entry stands below its room. */
  readonly room?: unknown;
  /** Whether the entry is an item of a list. */
  readonly isItem?: boolean;
  /** How many rows the cell spans that the entry is drawn with; absent where it is put into something. */
  readonly rowCount?: number;
}

/** Rooms of an item in words; empty where it has none. */
export function roomsOf({ reach, rooms }: ProgrammeItem, { messages, write }: AgendaScope): unknown {
  return reach === 'all' ? messages.across.all : joinWords(rooms.map((room) => write(room.name, room)));
}

/** A paragraph, or nothing without words. */
export function line(name: string, words: unknown): unknown {
  if (words === '') return nothing;
  if (name !== 'muted') return html`<p class=${name} part=${name}>${words}</p>`;
  // Most lines are muted and bare: thousands of them should neither compute what they are called nor keep a place for markup.
  return typeof words === 'string'
    ? html`<p class="muted" part="muted" .textContent=${words}></p>`
    : html`<p class="muted" part="muted">${words}</p>`;
}

/** Two muted lines, either of which may be missing. */
function linesOf(one: unknown, other: unknown): unknown {
  if (one === '' || other === '') return line('muted', one === '' ? other : one);
  return typeof one === 'string' && typeof other === 'string'
    ? html`<p class="muted" part="muted" .textContent=${one}></p>
        <p class="muted" part="muted" .textContent=${other}></p>`
    : [line('muted', one), line('muted', other)];
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

/** The title of a session, which opens its details where there are any. */
function titleOf(session: Session, level: number, scope: AgendaScope): TemplateResult {
  const words = scope.write(session.title, session);
  if (!hasDetails(session, scope.agenda)) return heading(level, words);
  const isOpen = scope.late?.isOpen(session) ?? false;
  return scope.opensDialog || typeof words !== 'string'
    ? heading(level, renderOpener(words, isOpen, scope))
    : openerHeading(level, words, isOpen);
}

/** Format, number, place and track of a session in words. */
function aboutOf(session: Session, room: unknown, scope: AgendaScope): unknown {
  const { code = '', trackId } = session;
  const track = scope.agenda.tracks.get(trackId);
  // A code such as „Workshop 3“ is meant for people, one such as "XK7Q2A" for machines.
  const number = code.includes(' ') ? code : '';
  const what = [number, formatOf(session, scope), placeOf(session, room, scope), scope.write(track?.name, track)];
  return linesOf(joinWords(what, ' · '), peopleOf(session, scope));
}

/** What stands below the time of a session, its details where they are open. */
function moreOf(session: Session, { level, room = '' }: EntryPlace, scope: AgendaScope): unknown {
  const { late } = scope;
  const about = aboutOf(session, room, scope);
  const rest = [
    notesOf(session, scope),
    late?.isOpen(session) ? late.draw(session, { ...scope, level: level + 1 }) : partsOf(session, scope),
    late?.drawExtras(session, scope),
  ];
  return rest.every((one) => (one ?? nothing) === nothing) ? about : [about, rest];
}

/** One session: title, time, format, room and people, and its details where they are open. */
export function renderEntry(session: Session, place: EntryPlace, scope: AgendaScope): TemplateResult {
  const { isItem, level, rowCount, spoken = '', when = '' } = place;
  const { id, format, status, subtitle, trackId } = session;
  const looks = `${isBreakFormat(format) ? 'break' : ''} ${status ?? ''}`;
  const colour = scope.agenda.tracks.get(trackId)?.colour === undefined ? nothing : trackId;
  const title = titleOf(session, level, scope);
  const second = line('', scope.write(subtitle, session));
  const names = second === nothing ? title : [title, ' ', second];
  const more = moreOf(session, place, scope);
  // What is bare needs no place for markup, and there may be thousands.
  const [said, time] =
    typeof spoken === 'string'
      ? [`${spoken} `, when]
      : ['', html`<span class="visually-hidden">${spoken} </span>${when}`];
  // One template around another would cost a thousand more of them than some that differ in what is around.
  if (rowCount !== undefined) {
    return html`<td rowspan=${rowCount} part="cell">
      <div class="entry ${looks}" data-session=${id} data-track=${colour} part="entry">
        ${names}
        <p class="when" part="when"><span class="visually-hidden" .textContent=${said}></span>${time}</p>
        ${more}
      </div>
    </td>`;
  }
  return isItem
    ? html`<li class="entry ${looks}" data-session=${id} data-track=${colour} part="entry">
        ${names}
        <p class="when" part="when"><span class="visually-hidden" .textContent=${said}></span>${time}</p>
        ${more}
      </li>`
    : html`<div class="entry ${looks}" data-session=${id} data-track=${colour} part="entry">
        ${names}
        <p class="when" part="when"><span class="visually-hidden" .textContent=${said}></span>${time}</p>
        ${more}
      </div>`;
}

/** Entries one below the other; each is an item of the list. */
export function renderItems(entries: readonly TemplateResult[]): TemplateResult {
  return html`<ol class="items" role="list">
    ${entries}
  </ol>`;
}
