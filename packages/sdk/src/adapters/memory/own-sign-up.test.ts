import type { OwnSignUpChange } from '@geflecht/core/contract';
import { buildBookable, buildEventDocument, buildSignUpRequest, buildSignUpRules } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { codeOf, fakePlatform, refusalOf } from '../../testing/index.js';
import { memoryBackend } from './index.js';
import type { MemoryBackend } from './index.js';

const eventId = 'event-1';
const hour = 3_600_000;

/** The builders' event in its sign-up window, with one place. */
function opened(rules: object = {}, capacity = 1) {
  const platform = fakePlatform({ start: Date.parse('2027-02-10T10:00:00Z') });
  const document = buildEventDocument({
    signUpRules: [buildSignUpRules(rules)],
    bookables: [buildBookable({ capacity })],
  });
  return { platform, backend: memoryBackend({ document, platform }) };
}

let submits = 0;
const nextKey = () => `submit-key-${(submits += 1)}`;

async function signUp(backend: MemoryBackend, mail = 'treff@lindenhof.example', parts: object = {}) {
  const request = buildSignUpRequest({ submitKey: nextKey(), contact: { name: 'Treff', mail }, ...parts });
  const receipt = await backend.createSignUp(eventId, request);
  return { receipt, key: backend.manageKeyOf(receipt.signUpId) };
}

async function act(backend: MemoryBackend, key: string, action: object) {
  const { revision } = await backend.readOwnSignUp(key);
  return backend.changeOwnSignUp(key, { submitKey: nextKey(), revision, action } as OwnSignUpChange);
}

const told = ({ mails }: MemoryBackend) => mails.map(({ to, template }) => `${to.split('@')[0]}: ${template}`);
const statusOf = async (backend: MemoryBackend, key: string) => (await backend.readOwnSignUp(key)).signUp.status;

const queueing = { waitingList: { mode: 'automatic', answerWithinHours: 24 } };

describe('a whole way in memory', () => {
  it('goes from proof over waiting and promotion to the end, with the mails a server would send', async () => {
    const { backend } = opened({ doubleOptIn: true, ...queueing });
    const [one, other] = [await signUp(backend, 'one@a.example'), await signUp(backend, 'other@a.example')];
    await act(backend, one.key, { do: 'confirm' });
    await act(backend, other.key, { do: 'confirm' });
    await act(backend, one.key, { do: 'cancel' });
    await act(backend, other.key, { do: 'accept' });
    await act(backend, other.key, { do: 'change', contact: { name: 'Treff', mail: 'other@a.example', phone: '1' } });
    expect(told(backend)).toEqual([
      'one: pleaseConfirm',
      'other: pleaseConfirm',
      'one: confirmed',
      'other: waiting',
      'one: cancelled',
      'other: offer',
      'other: confirmed',
      'other: changed',
    ]);
  });

  it('confirms whoever moves up where nobody has to answer', async () => {
    const { backend } = opened({ waitingList: { mode: 'automatic' } });
    const [one, other] = [await signUp(backend, 'one@a.example'), await signUp(backend, 'other@a.example')];
    await act(backend, one.key, { do: 'cancel' });
    expect([await statusOf(backend, other.key), told(backend).at(-1)]).toEqual(['confirmed', 'other: promoted']);
  });

  it('tells a newcomer where it waits', async () => {
    const { backend } = opened(queueing);
    const [, second, third] = [await signUp(backend), await signUp(backend), await signUp(backend)];
    expect([second, third].map(({ receipt }) => receipt.waiting)).toEqual([
      [{ bookableId: 'bookable-1', position: 1, parties: 1 }],
      [{ bookableId: 'bookable-1', position: 2, parties: 2 }],
    ]);
  });
});

describe('time in memory', () => {
  it('gives the place of an address that was not proved to the next', async () => {
    const { backend, platform } = opened({ doubleOptIn: true, confirmWithinHours: 2, ...queueing });
    const late = await signUp(backend, 'late@a.example');
    await platform.advance(hour);
    const waiting = await signUp(backend, 'waiting@a.example');
    await act(backend, waiting.key, { do: 'confirm' });
    await platform.advance(hour);
    expect([await statusOf(backend, late.key), await statusOf(backend, waiting.key)]).toEqual(['expired', 'promoted']);
  });

  it('takes an offer back that nobody answers', async () => {
    const { backend, platform } = opened(queueing);
    const parties = [await signUp(backend), await signUp(backend), await signUp(backend)];
    const [first, second, third] = parties.map(({ key }) => key) as [string, string, string];
    await act(backend, first, { do: 'cancel' });
    expect(await statusOf(backend, second)).toBe('promoted');
    await platform.advance(24 * hour);
    expect([await statusOf(backend, second), await statusOf(backend, third)]).toEqual(['waiting', 'promoted']);
  });

  it('tells of an offer that lapses together with a wish to move', async () => {
    const { backend, platform } = opened({ confirmWithinHours: 24, ...queueing });
    const [first, second] = [await signUp(backend), await signUp(backend, 'second@a.example')];
    await signUp(backend, 'third@a.example');
    await act(backend, first.key, { do: 'cancel' });
    await act(backend, second.key, { do: 'moveMail', mail: 'new@a.example' });
    await platform.advance(24 * hour);
    expect(await statusOf(backend, second.key)).toBe('waiting');
    expect(told(backend).slice(-2)).toEqual(['second: waiting', 'third: offer']);
  });

  it('tells nobody that a wish to move lapses, fulfilled or not', async () => {
    const { backend, platform } = opened({ confirmWithinHours: 24 }, 2);
    const [moved, asked] = [await signUp(backend), await signUp(backend, 'asked@a.example')];
    for (const { key } of [moved, asked]) await act(backend, key, { do: 'moveMail', mail: 'new@a.example' });
    await backend.proveMail({ key: backend.moveKeyOf(eventId, moved.receipt.signUpId) });
    const before = told(backend);
    await platform.advance(24 * hour);
    expect(await statusOf(backend, asked.key)).toBe('confirmed');
    expect(told(backend)).toEqual(before);
  });
});

describe('a manage key in memory', () => {
  it('is the one that its mail carries', async () => {
    const { backend } = opened();
    const { receipt, key } = await signUp(backend);
    expect(backend.mails).toMatchObject([
      { signUpId: receipt.signUpId, manageKey: key, eventId, template: 'confirmed' },
    ]);
    expect(key).toMatch(/^geflecht_manage_/);
  });

  it('comes again to the address it was made for, whatever its case, and to no other', async () => {
    const { backend } = opened({}, 2);
    const { key } = await signUp(backend, 'one@a.example');
    await signUp(backend, 'other@a.example');
    await backend.requestManageLink(eventId, { mail: 'ONE@a.example' });
    await backend.requestManageLink(eventId, { mail: 'nobody@a.example' });
    expect(backend.mails.slice(2)).toMatchObject([{ to: 'one@a.example', template: 'manageLink', manageKey: key }]);
  });

  it('is another one after a move: the one before opens nothing, and what was done with it is not told again', async () => {
    const { backend } = opened();
    const { receipt, key } = await signUp(backend);
    const { revision } = await backend.readOwnSignUp(key);
    const action = { do: 'moveMail', mail: 'new@a.example' } as const;
    const change = { submitKey: nextKey(), revision, action };
    await backend.changeOwnSignUp(key, change);
    await backend.proveMail({ key: backend.moveKeyOf(eventId, receipt.signUpId) });
    expect(await codeOf(backend.changeOwnSignUp(key, change))).toBe('unauthorised');
    const fresh = backend.manageKeyOf(receipt.signUpId);
    expect(backend.mails.filter(({ manageKey }) => manageKey === fresh)).toMatchObject([{ to: 'new@a.example' }]);
    expect((await backend.readOwnSignUp(fresh)).signUp.contact.mail).toBe('new@a.example');
  });

  it('opens nothing once the party is erased, and neither mails nor lists know it', async () => {
    const { backend } = opened();
    const { key } = await signUp(backend);
    const request = { submitKey: nextKey() };
    const receipt = await backend.eraseOwnSignUp(key, request);
    expect(await backend.eraseOwnSignUp(key, request)).toEqual(receipt);
    expect([await codeOf(backend.readOwnSignUp(key)), backend.mails]).toEqual(['unauthorised', []]);
  });
});

describe('refusals in memory', () => {
  it.each([
    [
      'a substitute nobody allows',
      { do: 'replace', participantId: 'participant-1', by: { id: 'p', kind: 'adult' } },
      'transition-refused',
    ],
    ['somebody who is not there', { do: 'leave', participantIds: ['nobody'] }, 'invalid'],
    ['an address that is not proved', { do: 'change', contact: { name: 'T', mail: 'new@a.example' } }, 'invalid'],
    ['an offer there is none of', { do: 'decline' }, 'transition-refused'],
  ])('name %s as a server does', async (_what, action, code) => {
    const { backend } = opened();
    const { key } = await signUp(backend);
    const refusal = await refusalOf(act(backend, key, action));
    expect([refusal?.code, refusal?.operation]).toEqual([code, 'changeOwnSignUp']);
    expect(refusal?.issues.every(({ path }) => path[0] === 'action')).toBe(true);
  });
});

describe('watching in memory', () => {
  it('tells changes of places only, of its own event, until it is called off', async () => {
    const { backend } = opened({}, 3);
    const left: (number | undefined)[] = [];
    const controller = new AbortController();
    const hear: Parameters<MemoryBackend['watchAvailability']>[1] = ({ bookables }) =>
      void left.push(bookables[0]?.placesLeft);
    const ended = codeOf(backend.watchAvailability(eventId, hear, { signal: controller.signal }));
    const { key } = await signUp(backend);
    await act(backend, key, { do: 'change', contact: { name: 'Treff', mail: 'treff@lindenhof.example', phone: '1' } });
    await act(backend, key, { do: 'cancel' });
    controller.abort();
    await signUp(backend);
    expect([await ended, left]).toEqual(['aborted', [3, 2, 3]]);
  });
});
