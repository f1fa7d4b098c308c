import type { OwnSignUp, Problem } from '@geflecht/core/contract';
import { managingPaths } from '@geflecht/core/contract';
import {
  buildBookable,
  buildConsentText,
  buildEventDocument,
  buildQuestion,
  buildSession,
  buildSignUpRules,
} from '@geflecht/core/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { seedDocument } from '../documents/seed-document.js';
import { keyIn, openMailingHarness } from '../mail/mailing-harness.js';
import type { MailingHarness } from '../mail/mailing-harness.js';
import { readReceipt } from '../server-harness.js';

const waitingList = { mode: 'automatic', answerWithinHours: 24, onSilence: 'requeue' } as const;
const rules = { waitingList, party: { modes: ['allOrNothing' as const] } };

function document(change: Parameters<typeof buildSignUpRules>[0] = {}, capacity = 1) {
  return buildEventDocument({
    signUpRules: [buildSignUpRules({ ...rules, ...change })],
    bookables: [
      buildBookable({ capacity }),
      buildBookable({ id: 'seats-1', kind: 'session', targetId: 'session-1', capacity: 5 }),
      buildBookable({ id: 'seats-2', kind: 'session', targetId: 'session-2', capacity: 5 }),
    ],
    sessions: [
      buildSession(),
      buildSession({
        id: 'session-2',
        title: 'Weltcafé',
        start: '2027-03-06T13:00:00+01:00',
        end: '2027-03-06T14:00:00+01:00',
      }),
    ],
    consentTexts: [
      buildConsentText(),
      buildConsentText({ id: 'needs', purpose: 'needs', compulsory: false }),
      buildConsentText({ id: 'photo', purpose: 'photo', compulsory: false }),
    ],
    questions: [buildQuestion(), buildQuestion({ id: 'diet', group: 'needs', per: 'participant' })],
  });
}

let server: MailingHarness;

const usual = [{ textId: 'consent-1', textVersion: '1' }];
const ada = { contact: { name: 'Ada Beispiel', mail: 'ada@verein.example' } };
const bo = { contact: { name: 'Bo Muster', mail: 'bo@verein.example' } };

/** Signs a party up; answers the key of the link in the first mail it gets. */
async function signUp(request: Parameters<MailingHarness['signUp']>[0]): Promise<string> {
  expect((await server.signUp(request)).status).toBe(201);
  const [mail] = await server.sendDue();
  return keyIn(mail ?? { text: '' });
}

const bookingsAt = (ids: readonly string[]) =>
  ids.map((bookableId) => ({ participantId: 'participant-1', bookableId }));
const subjects = async () => (await server.sendDue()).map(({ to, subject }) => `${to}: ${subject}`);
const own = async (response: Response) => (await response.json()) as OwnSignUp;
const ask = (mail: string) => server.postTo(managingPaths.manageLinks('event-1'), { mail, locale: 'en' });
const problem = async (response: Response) => (await response.json()) as Problem;

afterEach(() => server.close());

describe('the life of a sign-up', () => {
  it('leads from the form over the waiting list to a place, a change and a cancellation', async () => {
    server = await openMailingHarness({ documents: [document({ doubleOptIn: true, substitutes: 'anyone' })] });
    const adasKey = await signUp(ada);
    expect(await server.readOwn(adasKey)).toMatchObject({
      signUp: { status: 'unconfirmed' },
      may: ['confirm', 'change', 'cancel', 'withdrawConsent'],
    });
    expect((await own(await server.act(adasKey, { do: 'confirm' }))).signUp.status).toBe('confirmed');
    expect(await subjects()).toEqual(['ada@verein.example: Ihre Anmeldung ist bestätigt: Netzwerktag']);

    const bosKey = await signUp(bo);
    await server.act(bosKey, { do: 'confirm' });
    expect(await server.readOwn(bosKey)).toMatchObject({
      signUp: { status: 'waiting' },
      waiting: [{ bookableId: 'bookable-1', position: 1, parties: 1 }],
    });
    expect(await subjects()).toEqual(['bo@verein.example: Sie stehen auf der Warteliste: Netzwerktag']);

    await server.act(adasKey, { do: 'cancel' });
    expect((await subjects()).toSorted()).toEqual([
      'ada@verein.example: Ihre Anmeldung ist abgesagt: Netzwerktag',
      'bo@verein.example: Ein Platz ist frei, bitte antworten Sie: Netzwerktag',
    ]);
    expect((await own(await server.act(bosKey, { do: 'accept' }))).signUp.status).toBe('confirmed');
    expect(await subjects()).toEqual(['bo@verein.example: Ihre Anmeldung ist bestätigt: Netzwerktag']);

    const bookings = ['bookable-1', 'seats-1'].map((bookableId) => ({ participantId: 'participant-1', bookableId }));
    await server.act(bosKey, { do: 'change', bookings: bookings as never });
    const [changed] = await server.sendDue();
    expect(changed?.text).toContain('Kurzberichte aus den Stadtteilen');
    expect(changed?.calendar?.body).toContain('Kurzberichte aus den Stadtteilen');

    // The sixth mail of the hour would wait.
    server.setClock('2027-02-03T11:00:01.000Z');
    const by = { id: 'participant-9', kind: 'adult', name: 'Cem Vertretung' } as const;
    await server.act(bosKey, { do: 'replace', participantId: 'participant-1' as never, by: by as never });
    const [replaced] = await server.sendDue();
    expect(replaced?.text).toMatch(/Statt .* kommt Cem Vertretung\./);

    expect((await own(await server.act(bosKey, { do: 'cancel' }))).signUp.status).toBe('cancelled');
    const [cancelled] = await server.sendDue();
    expect(cancelled?.calendar).toMatchObject({ method: 'CANCEL' });
  });

  it('expires without proof, and nothing personal is left', async () => {
    server = await openMailingHarness({ documents: [document({ doubleOptIn: true, confirmWithinHours: 2 })] });
    const key = await signUp(ada);
    server.setClock('2027-02-03T12:00:00.001Z');
    await server.heedDeadlines();
    expect(JSON.stringify(await server.store.signUps.list('event-1'))).not.toMatch(/ada|Ada/);
    expect(await server.sendDue()).toEqual([]);
    expect((await server.get(managingPaths.ownSignUp(), { Authorization: `Bearer ${key}` })).status).toBe(401);
  });

  it('gives an offer that nobody answers to the next, and tells both', async () => {
    server = await openMailingHarness({ documents: [document()] });
    const adasKey = await signUp(ada);
    const bosKey = await signUp(bo);
    server.setClock('2027-02-03T10:00:01.000Z');
    await signUp({ contact: { name: 'Cem', mail: 'cem@verein.example' } });
    await server.act(adasKey, { do: 'cancel' });
    await server.sendDue();
    server.setClock('2027-02-04T10:00:02.000Z');
    await server.heedDeadlines();
    expect((await subjects()).toSorted()).toEqual([
      'bo@verein.example: Sie stehen auf der Warteliste: Netzwerktag',
      'cem@verein.example: Ein Platz ist frei, bitte antworten Sie: Netzwerktag',
    ]);
    const late = await server.act(bosKey, { do: 'accept' });
    expect([late.status, (await problem(late)).code]).toEqual([409, 'transition-refused']);
  });

  it('tells parties once what moved, and only whom it concerns', async () => {
    server = await openMailingHarness({ documents: [document({}, 10)] });
    await server.followEvents();
    await signUp({ ...ada, bookings: bookingsAt(['bookable-1', 'seats-1']) });
    await signUp({ ...bo, bookings: bookingsAt(['bookable-1', 'seats-2']) });
    const moved = JSON.parse(
      JSON.stringify(document({}, 10)).replace('2027-03-06T13:00:00+01:00', '2027-03-06T13:30:00+01:00'),
    ) as ReturnType<typeof document>;
    await seedDocument(server.store, moved, server.follow);
    const [mail, ...others] = await server.sendDue();
    expect([mail?.to, others]).toEqual(['bo@verein.example', []]);
    expect(mail?.text).toContain(
      'Weltcafé: jetzt Samstag, 6. März 2027, 13:30 Uhr (bisher Samstag, 6. März 2027, 13:00 Uhr)',
    );
    expect(mail?.calendar?.body).toContain('SEQUENCE:1');
    await seedDocument(server.store, moved, server.follow);
    await server.followEvents();
    expect(await server.sendDue()).toEqual([]);
  });

  it('ends with its event', async () => {
    server = await openMailingHarness({ documents: [document({}, 10)] });
    const key = await signUp(ada);
    const off = JSON.parse(JSON.stringify(document({}, 10)).replace('"published"', '"cancelled"')) as object;
    await seedDocument(server.store, off, server.follow);
    const mails = await server.sendDue();
    expect(mails.map(({ subject, calendar }) => [subject, calendar?.method])).toEqual([
      ['Ihre Anmeldung ist abgesagt: Netzwerktag', 'CANCEL'],
    ]);
    expect(mails[0]?.text).toContain('findet nicht statt');
    expect((await server.readOwn(key)).signUp.status).toBe('cancelled');
  });

  it('lets waiting parties in when places are added', async () => {
    server = await openMailingHarness({ documents: [document()] });
    await signUp(ada);
    await signUp(bo);
    await seedDocument(server.store, document({}, 2), server.follow);
    expect(await subjects()).toEqual(['bo@verein.example: Ein Platz ist frei, bitte antworten Sie: Netzwerktag']);
  });
});

describe('a change of one’s own sign-up', () => {
  it('is made once, however often it is sent', async () => {
    server = await openMailingHarness({ documents: [document()] });
    const key = await signUp(ada);
    const headers = { Authorization: `Bearer ${key}` };
    const body = { submitKey: 'cancel-once-1', revision: 1, action: { do: 'cancel' } };
    const answers = [];
    for (const _ of [1, 2]) answers.push(await server.postTo(managingPaths.ownSignUp(), body, headers));
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(await server.sendDue()).toHaveLength(1);
    const other = await server.postTo(managingPaths.ownSignUp(), { ...body, action: { do: 'confirm' } }, headers);
    expect((await problem(other)).code).toBe('submit-key-reused');
  });

  it('of a state that is no longer the present one is refused', async () => {
    server = await openMailingHarness({ documents: [document()] });
    const key = await signUp(ada);
    const body = { submitKey: 'stale-change', revision: 7, action: { do: 'cancel' } };
    const response = await server.postTo(managingPaths.ownSignUp(), body, { Authorization: `Bearer ${key}` });
    expect([response.status, (await problem(response)).code]).toEqual([409, 'revision-conflict']);
  });

  it('cannot reach for what the party knows nothing of', async () => {
    server = await openMailingHarness({ documents: [document()] });
    const key = await signUp(ada);
    const bookings = [{ participantId: 'participant-1', bookableId: 'secret' }];
    const response = await server.act(key, { do: 'change', bookings: bookings as never });
    expect(await problem(response)).toMatchObject({
      code: 'invalid',
      issues: [{ path: ['action', 'bookings', 0, 'bookableId'], code: 'bookable-unknown' }],
    });
  });

  it('takes no address that nobody proved', async () => {
    server = await openMailingHarness({ documents: [document()] });
    const key = await signUp(ada);
    const contact = { name: 'Ada Beispiel', mail: 'other@verein.example' };
    expect(await problem(await server.act(key, { do: 'change', contact }))).toMatchObject({
      code: 'invalid',
      issues: [{ path: ['action', 'contact', 'mail'] }],
    });
  });

  it('withdraws a consent, and says so', async () => {
    server = await openMailingHarness({ documents: [document()] });
    const consents = [
      { textId: 'consent-1', textVersion: '1' },
      { textId: 'photo', textVersion: '1' },
    ];
    const key = await signUp({ ...ada, consents });
    const after = await own(await server.act(key, { do: 'withdrawConsent', textId: 'photo' as never }));
    expect(after.signUp.consents).toContainEqual(
      expect.objectContaining({ textId: 'photo', withdrawnAt: expect.any(String) }),
    );
    expect((await server.sendDue())[0]?.text).toContain('Die Einwilligung „Fotos“ ist widerrufen.');
  });
});

describe('an erasure', () => {
  it('cancels, lets others move up and leaves nothing personal but counts', async () => {
    server = await openMailingHarness({ documents: [document()] });
    const answers = [
      { questionId: 'question-1', value: 'Viel von Ada' },
      { questionId: 'diet', participantId: 'participant-1', value: 'vegan' },
    ];
    const key = await signUp({ ...ada, answers, consents: [...usual, { textId: 'needs', textVersion: '1' }] });
    expect(
      (await server.act(key, { do: 'change', bookings: bookingsAt(['bookable-1', 'seats-1']) as never })).status,
    ).toBe(201);
    expect((await server.readOwn(key)).needsAnswers).toMatchObject([{ questionId: 'diet', value: 'vegan' }]);
    await signUp(bo);
    const headers = { Authorization: `Bearer ${key}` };
    const response = await server.postTo(managingPaths.ownErasure(), { submitKey: 'erase-ada' }, headers);
    expect([response.status, await response.json()]).toEqual([
      201,
      { eventId: 'event-1', erasedAt: '2027-02-03T10:00:00.000Z', others: 0 },
    ]);
    const kept = (await server.store.signUps.list('event-1')).filter(({ status }) => status === 'cancelled');
    expect(kept).toMatchObject([
      { participants: [{ kind: 'adult' }], bookings: [{ status: 'cancelled' }, { status: 'cancelled' }] },
    ]);
    expect(JSON.stringify([kept, await server.store.mails.list('event-1')])).not.toMatch(/ada|Ada/);
    expect(await server.store.needs.list('event-1')).toEqual([]);
    expect(await subjects()).toEqual(['bo@verein.example: Ein Platz ist frei, bitte antworten Sie: Netzwerktag']);
    expect((await server.get(managingPaths.ownSignUp(), headers)).status).toBe(401);
  });
});

describe('a manage link asked for again', () => {
  it('comes by mail, once in half an hour, and the answer tells nobody whether it does', async () => {
    server = await openMailingHarness({ documents: [document()] });
    const key = await signUp(ada);
    const answers = [
      await ask('ADA@verein.example'),
      await ask('nobody@verein.example'),
      await ask('ada@verein.example'),
    ];
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect([new Set(bodies).size, new Set(answers.map(({ status }) => status)).size]).toEqual([1, 1]);
    await server.later.idle();
    const mails = await server.sendDue();
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      ['ada@verein.example', 'Your personal link: Network day'],
    ]);
    expect(keyIn(mails[0] ?? { text: '' })).toBe(key);
  });

  it('for an event that is not there is not found', async () => {
    server = await openMailingHarness();
    const response = await server.postTo(managingPaths.manageLinks('nothing'), { mail: 'ada@verein.example' });
    expect((await readReceipt(response), response.status)).toBe(404);
  });
});
