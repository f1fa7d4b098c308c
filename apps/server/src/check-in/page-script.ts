import type { CheckInList } from '@geflecht/core/contract';
import type { CodeReader } from './page-camera.js';
import { makeReader, readCodes, switchCamera } from './page-camera.js';
import { offerFiles, saveFile } from './page-files.js';
import { keepPage } from './page-keeping.js';
import { chooseEvent, readFragment, redeemLink } from './page-sign-in.js';
import type { Desk, Note, Of, PageState, Person } from './page-state.js';
import type { CheckInWords } from './page-words.js';

const elsewhere = { chooseEvent, readFragment, makeReader, switchCamera, keepPage, offerFiles };

/* Every function below is sent to browsers as it stands: it may call the others here and what browsers have, nothing else. */

// eslint-disable-next-line typescript/no-unnecessary-type-parameters -- says which element the page has there
function part<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind;
}

function words(): CheckInWords {
  return JSON.parse(document.body.dataset['words'] ?? '{}') as CheckInWords;
}

function say(text: string, values: Readonly<Record<string, string | number>> = {}): void {
  part('status').textContent = text.replace(/\{(\w+)\}/g, (_all, name: string) => String(values[name] ?? ''));
}

function askServer(state: PageState, path: string, body?: unknown): Promise<Response> {
  const authorisation: Record<string, string> = state.key === '' ? {} : { Authorization: `Bearer ${state.key}` };
  const url = new URL(`v1/${path}`, new URL('.', location.href));
  if (body === undefined) return fetch(url, { headers: authorisation });
  const headers = { ...authorisation, 'Content-Type': 'application/json' };
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
}

function keepState(state: PageState): void {
  if (state.isKept) localStorage.setItem('geflecht-check-in', JSON.stringify(state));
}

function forgetState(): void {
  localStorage.removeItem('geflecht-check-in');
  void navigator.serviceWorker?.getRegistrations().then((all) => all.map((each) => each.unregister()));
}

function presenceOf(state: PageState, person: Person, of: Of): string | undefined {
  const about = JSON.stringify(of);
  const queued = state.queue.findLast(
    (note) =>
      note.signUpId === person.signUpId &&
      note.participantId === person.participantId &&
      JSON.stringify(note.of) === about,
  );
  return queued?.presence ?? person.notes.find((note) => JSON.stringify(note.of) === about)?.presence;
}

function isThere(state: PageState, person: Person): boolean {
  const of = state.list?.attendables[state.of]?.of;
  return of !== undefined && presenceOf(state, person, of) === 'present';
}

function rememberNotes(state: PageState, kept: ReadonlySet<string>): void {
  if (state.list === undefined) return;
  const sent = state.queue.filter(({ id }) => kept.has(id));
  const people = state.list.people.map((person) => {
    const own = sent.filter((note) => note.signUpId === person.signUpId && note.participantId === person.participantId);
    const about = new Set(own.map(({ of }) => JSON.stringify(of)));
    const others = person.notes.filter(({ of }) => !about.has(JSON.stringify(of)));
    return { ...person, notes: [...others, ...own.map(({ of, presence }) => ({ of, presence }))] };
  });
  state.list = { ...state.list, people };
}

async function sendQueue(state: PageState): Promise<void> {
  if (state.queue.length === 0) return say(words().allSent);
  const entries = state.queue.slice(0, 200);
  try {
    const path = `events/${encodeURIComponent(state.eventId)}/attendance`;
    const answer = await askServer(state, path, { submitKey: crypto.randomUUID(), entries });
    if (answer.status === 401 || answer.status === 403) return say(words().badKey);
    if (!answer.ok) return say(words().waiting, { count: state.queue.length });
    const { refused } = (await answer.json()) as { refused: readonly { id: string }[] };
    const settled = new Set(entries.map(({ id }) => id));
    const bad = new Set(refused.map(({ id }) => id));
    rememberNotes(state, new Set([...settled].filter((id) => !bad.has(id))));
    state.queue = state.queue.filter(({ id }) => !settled.has(id));
    keepState(state);
    drawPeople(state);
    if (bad.size > 0) return say(words().refused, { count: bad.size });
  } catch {
    return say(words().noConnection);
  }
  return sendQueue(state);
}

/** What is noted meanwhile is sent by whoever sends already. */
async function sendNotes(state: PageState): Promise<void> {
  if (state.isSending === true) return;
  state.isSending = true;
  await sendQueue(state);
  state.isSending = false;
}

/** Later than any note that waits, so that the order of touches is that of times. */
function timeOfNote({ queue }: PageState): string {
  const last = queue.map(({ at }) => Date.parse(at) + 1);
  return new Date(Math.max(Date.now(), ...last)).toISOString();
}

function notePerson(state: PageState, person: Person, proof: Note['proof']): void {
  const of = state.list?.attendables[state.of]?.of;
  if (of === undefined) return;
  const wasThere = isThere(state, person);
  const isScanned = proof === 'checkIn';
  const presence = wasThere && !isScanned ? 'absent' : 'present';
  const { signUpId, participantId, name } = person;
  const at = timeOfNote(state);
  state.queue.push({ id: crypto.randomUUID(), signUpId, participantId, of, presence, proof, at });
  keepState(state);
  drawPeople(state);
  say(presence === 'present' ? words().noted : words().takenBack, { name });
  void sendNotes(state).then(() => {
    if (state.queue.length === 0) say(presence === 'present' ? words().noted : words().takenBack, { name });
  });
}

function plainCode(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

function wantedPeople(state: PageState): readonly Person[] {
  const text = part<HTMLInputElement>('search').value.trim().toLowerCase();
  const people = state.list?.people ?? [];
  const exact = people.filter(({ code }) => plainCode(code) === plainCode(text));
  if (text !== '' && exact.length > 0) return exact;
  return people.filter(({ name, organisation = '' }) =>
    text.split(/\s+/).every((word) => `${name} ${organisation}`.toLowerCase().includes(word)),
  );
}

function personRow(state: PageState, person: Person): HTMLLIElement {
  const row = document.createElement('li');
  const button = document.createElement('button');
  const name = document.createElement('strong');
  const about = document.createElement('span');
  name.textContent = person.name;
  about.textContent = [person.organisation, person.code].filter(Boolean).join(' · ');
  const there = isThere(state, person);
  button.type = 'button';
  button.setAttribute('aria-pressed', String(there));
  const mark = document.createElement('em');
  mark.textContent = there ? `✓ ${words().there}` : '';
  button.append(name, about, mark);
  button.addEventListener('click', () => {
    notePerson(state, person, 'team');
    const again = [...document.querySelectorAll<HTMLElement>('#people button')];
    again.find((each) => each.firstChild?.textContent === person.name)?.focus();
  });
  row.append(button);
  return row;
}

function drawPeople(state: PageState): void {
  const most = 200;
  const people = state.list?.people ?? [];
  const wanted = wantedPeople(state);
  part('people').replaceChildren(...wanted.slice(0, most).map((person) => personRow(state, person)));
  const there = people.filter((person) => isThere(state, person)).length;
  const more = wanted.length > most ? ` ${words().more.replace('{count}', String(wanted.length - most))}` : '';
  const count = words().count.replace('{there}', String(there)).replace('{all}', String(people.length));
  part('count').textContent = count + more;
}

function textOf(text: CheckInList['title']): string {
  if (typeof text === 'string') return text;
  return text[document.documentElement.lang] ?? Object.values(text)[0] ?? '';
}

function drawList(state: PageState): void {
  const { list } = state;
  if (list === undefined) return;
  part('event-title').textContent = textOf(list.title);
  const options = list.attendables.map(({ title, start: begins = '' }, index) => {
    const option = new Option(
      `${textOf(title)}${begins.length > 10 ? ` (${begins.slice(11, 16)})` : ''}`,
      String(index),
    );
    option.selected = index === state.of;
    return option;
  });
  part('of').replaceChildren(...options);
  part('sign-in').hidden = true;
  part('desk').hidden = false;
  drawPeople(state);
}

async function loadList(state: PageState): Promise<void> {
  try {
    const answer = await askServer(state, `events/${encodeURIComponent(state.eventId)}/check-in`);
    if (!answer.ok) return say(words().badKey);
    state.list = (await answer.json()) as CheckInList;
    keepState(state);
    drawList(state);
    return await sendNotes(state);
  } catch {
    return say(words().noConnection);
  }
}

function noteSearched(state: PageState): void {
  const [person, ...others] = wantedPeople(state);
  if (person === undefined || others.length > 0) return say(words().unknownCode);
  const search = part<HTMLInputElement>('search');
  const isCode = plainCode(search.value) === plainCode(person.code);
  search.value = '';
  search.focus();
  return notePerson(state, person, isCode ? 'checkIn' : 'team');
}

type Elsewhere = typeof elsewhere;

interface Aids extends Pick<Elsewhere, 'keepPage' | 'makeReader'> {
  readonly switchCamera: (reader: CodeReader) => Promise<void>;
}

function listenAtDesk(state: PageState, aids: Aids): void {
  part('search').addEventListener('input', () => drawPeople(state));
  part('find').addEventListener('submit', (event) => {
    event.preventDefault();
    noteSearched(state);
  });
  part('of').addEventListener('change', () => {
    state.of = Number(part<HTMLSelectElement>('of').value);
    drawPeople(state);
  });
  part('reload').addEventListener('click', () => void loadList(state));
  part('keep').addEventListener('change', () => {
    state.isKept = part<HTMLInputElement>('keep').checked;
    if (state.isKept) aids.keepPage();
    else forgetState();
    keepState(state);
  });
  part('forget').addEventListener('click', () => {
    forgetState();
    location.reload();
  });
  const reader = aids.makeReader();
  part('camera').hidden = reader === undefined;
  if (reader !== undefined) part('camera').addEventListener('click', () => void aids.switchCamera(reader));
}

function start(given: Elsewhere): void {
  const offer = (of: PageState) => given.offerFiles(desk, of, of.scopes ?? []);
  const loaded: Desk['loadList'] = (of) => loadList(of).then(() => offer(of));
  const desk: Desk = { part, words, say, askServer, loadList: loaded, plainCode, notePerson };
  const kept = JSON.parse(localStorage.getItem('geflecht-check-in') ?? 'null') as PageState | null;
  const state: PageState = kept ?? { key: '', eventId: '', list: undefined, queue: [], of: 0, isKept: false };
  state.isSending = false;
  part<HTMLInputElement>('keep').checked = state.isKept;
  given.readFragment(desk, state);
  part('with-key').addEventListener('submit', (event) => {
    event.preventDefault();
    state.key = part<HTMLInputElement>('key').value.trim();
    void given.chooseEvent(desk, state);
  });
  part('with-mail').addEventListener('submit', (event) => {
    event.preventDefault();
    const mail = part<HTMLInputElement>('mail').value.trim();
    const locale = document.documentElement.lang;
    void askServer({ ...state, key: '' }, 'sign-in/requests', { mail, locale }).then(() => say(words().linkSent));
  });
  part('event').addEventListener('change', () => {
    state.eventId = part<HTMLSelectElement>('event').value;
    void loadList(state);
  });
  listenAtDesk(state, {
    ...given,
    switchCamera: (reader) => given.switchCamera(desk, state, reader),
  });
  drawList(state);
  offer(state);
  globalThis.addEventListener('online', () => void sendNotes(state));
  setInterval(() => void (state.queue.length > 0 && sendNotes(state)), 15_000);
}

const basics = [part, words, say, askServer, keepState, forgetState, plainCode, textOf];
const notes = [presenceOf, isThere, rememberNotes, sendQueue, sendNotes, timeOfNote, notePerson];
const drawing = [wantedPeople, personRow, drawPeople, drawList, loadList, noteSearched, listenAtDesk, start];

/** The script of the page for the door. */
export function checkInScript(): string {
  const given = Object.entries(elsewhere).map(([name, made]) => `${name}: ${made.name}`);
  const functions = [...basics, ...notes, ...drawing, redeemLink, readCodes, saveFile, ...Object.values(elsewhere)];
  return `'use strict';\n${functions.map(String).join('\n')}\n${start.name}({ ${given.join(', ')} });\n`;
}
