import { organisingPaths } from '@geflecht/core/contract';
import type { AttendanceReceipt, CheckInList } from '@geflecht/core/contract';
import { makeElement, makeOption } from '../page/make-element.js';
import { pagePart } from '../page/page-part.js';
import { attendableKey, countPresence, expectedAt, presenceOf } from './attendance-marks.js';
import type { Attendable, Expected, Presence } from './attendance-marks.js';
import { attempt, makeButton, makeCarefulButton } from './office-part.js';
import type { OfficeDesk } from './office-part.js';

interface Row {
  readonly person: Expected;
  readonly entry: HTMLElement;
  presence: Presence;
}

const notesAtOnce = 500;

/** The list of who is expected, on which a team notes who was there. */
export class AttendanceView {
  readonly #desk: OfficeDesk;
  readonly #of = pagePart('anwesend-wovon', HTMLSelectElement);
  readonly #search = pagePart('anwesend-suche', HTMLInputElement);
  readonly #place = pagePart('anwesend', HTMLElement);
  readonly #counts = pagePart('anwesend-zahlen', HTMLElement);
  #list: CheckInList | undefined;
  #rows: readonly Row[] = [];

  constructor(desk: OfficeDesk) {
    this.#desk = desk;
    const { rest, restAbout: about, sureRest: question } = desk.words.attendance;
    this.#of.addEventListener('change', () => this.#draw());
    this.#search.addEventListener('input', () => this.#narrow());
    pagePart('anwesend-laden', HTMLButtonElement).addEventListener('click', () => {
      void attempt(desk, async () => {
        await this.read();
        desk.say(desk.words.attendance.read(this.#rows.length));
      });
    });
    const restButton = makeCarefulButton({ words: rest, question, about }, desk, () => this.#noteRest());
    pagePart('anwesend-tun', HTMLElement).append(restButton);
  }

  /** Reads the list anew; what is attended stays chosen. */
  async read(): Promise<void> {
    const { api, eventId, tell } = this.#desk;
    this.#list = await api.get<CheckInList>(organisingPaths.checkInList(eventId));
    const { value } = this.#of;
    const options = this.#list.attendables.map(({ of, title }) => makeOption(attendableKey(of), tell(title)));
    this.#of.replaceChildren(...options);
    if (options.some((option) => option.value === value)) this.#of.value = value;
    this.#draw();
  }

  get #attended(): Attendable | undefined {
    return this.#list?.attendables.find(({ of }) => attendableKey(of) === this.#of.value);
  }

  #draw(): void {
    const { attendance } = this.#desk.words;
    const attended = this.#attended;
    const expected = this.#list === undefined || attended === undefined ? [] : expectedAt(this.#list, attended);
    this.#rows = expected.map((person) => this.#rowOf(person, attended?.of));
    for (const row of this.#rows) this.#mark(row);
    const entries = this.#rows.map(({ entry }) => entry);
    this.#place.replaceChildren(
      ...(entries.length === 0
        ? [makeElement('p', {}, attendance.nobody)]
        : [makeElement('ul', { class: 'attendees', role: 'list' }, ...entries)]),
    );
    this.#narrow();
    this.#count();
  }

  #rowOf(person: Expected, of: Attendable['of'] | undefined): Row {
    const { attendance } = this.#desk.words;
    const { name, organisation = '' } = person;
    const entry = makeElement(
      'li',
      {},
      makeElement('span', {}, makeElement('strong', {}, name), organisation === '' ? '' : ` · ${organisation}`),
    );
    const row: Row = { person, entry, presence: of === undefined ? undefined : presenceOf(person, of) };
    const marks = (['present', 'absent'] as const).map((presence) => {
      const words = presence === 'present' ? attendance.there : attendance.absent;
      const button = makeButton(words, this.#desk, () => this.#note([row], presence));
      button.dataset['presence'] = presence;
      button.setAttribute('aria-label', `${name}: ${words}`);
      return button;
    });
    entry.append(makeElement('span', { class: 'marks' }, makeElement('span', { class: 'partly' }), ...marks));
    return row;
  }

  #mark({ entry, presence }: Row): void {
    for (const button of entry.querySelectorAll<HTMLElement>('[data-presence]')) {
      button.setAttribute('aria-pressed', String(button.dataset['presence'] === presence));
    }
    const partly = entry.querySelector('.partly');
    if (partly !== null) partly.textContent = presence === 'partly' ? this.#desk.words.attendance.partly : '';
  }

  async #note(rows: readonly Row[], presence: 'present' | 'absent'): Promise<void> {
    const { api, eventId, say, words } = this.#desk;
    const attended = this.#attended;
    const [first] = rows;
    if (attended === undefined || first === undefined) return;
    const at = new Date().toISOString();
    const entries = rows.map(({ person: { signUpId, participantId } }) => {
      return { id: crypto.randomUUID(), signUpId, participantId, of: attended.of, presence, proof: 'team', at };
    });
    const { refused } = await api.post<AttendanceReceipt>(organisingPaths.attendance(eventId), { entries });
    const [problem] = refused;
    if (problem !== undefined) {
      await this.read();
      say(words.attendance.refused[problem.code] ?? words.failed(problem.code));
      return;
    }
    for (const row of rows) {
      row.presence = presence;
      this.#mark(row);
    }
    this.#count();
    const { noted, there, absent, restNoted } = words.attendance;
    const told =
      rows.length > 1 ? restNoted(rows.length) : noted(first.person.name, presence === 'present' ? there : absent);
    say(`${told} ${this.#counts.textContent}`);
  }

  async #noteRest(): Promise<void> {
    const open = this.#rows.filter(({ presence }) => presence === undefined);
    if (open.length === 0) this.#desk.say(this.#desk.words.attendance.restNone);
    for (let from = 0; from < open.length; from += notesAtOnce) {
      await this.#note(open.slice(from, from + notesAtOnce), 'absent');
    }
  }

  #count(): void {
    const { present, absent, open } = countPresence(this.#rows.map(({ presence }) => presence));
    this.#counts.textContent = this.#desk.words.attendance.counts(present, absent, open);
  }

  #narrow(): void {
    const words = this.#search.value.toLocaleLowerCase().split(/\s+/u);
    const isMeant = ({ person: { name, organisation = '' } }: Row) => {
      const said = `${name} ${organisation}`.toLocaleLowerCase();
      return words.every((word) => said.includes(word));
    };
    for (const row of this.#rows) row.entry.hidden = !isMeant(row);
    const isNone = this.#rows.length > 0 && this.#rows.every(({ entry }) => entry.hidden);
    pagePart('anwesend-keine', HTMLElement).hidden = !isNone;
  }
}
