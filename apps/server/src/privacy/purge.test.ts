import { buildConsentText, buildEventDocument, buildQuestion, buildSignUpRules } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DocumentSource } from '../documents/document-source.js';
import { seedDocument } from '../documents/seed-document.js';
import { nextRequest, openHarness } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';
import { purge } from './purge.js';

const care = buildQuestion({ id: 'care', group: 'needs', per: 'participant', deleteAfterDays: 7 });
const wish = buildQuestion({ id: 'wish', deleteAfterDays: 60 });
const document = buildEventDocument({
  questions: [care, wish],
  signUpRules: [buildSignUpRules({ retention: [{ group: 'normal', deleteAfterDays: 90 }] })],
  consentTexts: [buildConsentText(), buildConsentText({ id: 'consent-needs', purpose: 'needs', compulsory: false })],
});

/** A day after the builders' event, which ends on 6 March 2027. */
const dayAfter = (days: number) => new Date(Date.parse('2027-03-07T12:00:00Z') + days * 86_400_000).toISOString();

let server: ServerHarness;

beforeEach(async () => {
  server = await openHarness({ documents: [document] });
  const { participants, ...request } = nextRequest();
  const [person] = participants;
  await server.post({
    ...request,
    contact: { ...request.contact, phone: '0711 1234' },
    participants: [{ ...person, age: 34, organisation: 'Mütterzentrum Erlenbogen' }],
    answers: [
      { questionId: 'care', participantId: person?.id, value: 'Rollstuhl' },
      { questionId: 'wish', value: 'Kontakte' },
    ],
    consents: [...(request.consents ?? []), { textId: 'consent-needs', textVersion: '1' }],
  });
});

afterEach(() => server.close());

const purgeOn = (at: string, isDryRun = false) =>
  purge({ store: server.store, source: new DocumentSource(server.store.documents), at, isDryRun });
const groupsOf = (entries: Awaited<ReturnType<typeof purge>>) => entries.map(({ group }) => group);
const onlySignUp = async () => (await server.store.signUps.list('event-1'))[0];

describe('needs answers', () => {
  it('lie apart from their sign-up, with the consent to them', async () => {
    expect(JSON.stringify(await onlySignUp())).not.toContain('Rollstuhl');
    expect(await server.store.needs.list('event-1')).toMatchObject([
      { questionId: 'care', value: 'Rollstuhl', consent: { purpose: 'needs', textVersion: '1' } },
    ]);
  });

  it('go first, and only they', async () => {
    expect(groupsOf(await purgeOn(dayAfter(8)))).toEqual(['needs']);
    expect(await server.store.needs.list('event-1')).toEqual([]);
    expect(await onlySignUp()).toMatchObject({ contact: { phone: '0711 1234' }, answers: [{ value: 'Kontakte' }] });
  });

  it('go with their sign-up', async () => {
    const { id = '' } = (await onlySignUp()) ?? {};
    await server.store.signUps.change('event-1', (tx) => tx.remove([id]));
    expect(await server.store.needs.list('event-1')).toEqual([]);
  });
});

describe('a purge', () => {
  it('erases nothing before a date has come', async () => {
    expect(await purgeOn(dayAfter(5))).toEqual([]);
  });

  it('erases each group at its own date, whatever the others', async () => {
    expect(groupsOf(await purgeOn(dayAfter(31))).toSorted()).toEqual(['ages', 'needs', 'phone']);
    expect(groupsOf(await purgeOn(dayAfter(61)))).toEqual(['answers']);
    expect(await onlySignUp()).toMatchObject({ participants: [{ organisation: 'Mütterzentrum Erlenbogen' }] });
  });

  it('forgets persons who left or were replaced after a day, event or not', async () => {
    const { id, participants, answers = [] } = (await onlySignUp())!;
    const [stays] = participants;
    const leftAt = '2027-02-04T10:00:00Z';
    const gone = { ...stays!, id: 'gone' as never, name: 'Bo Muster', leftAt, replacedBy: stays!.id };
    const said = { questionId: 'wish' as never, participantId: gone.id, value: 'Kaffee' };
    await server.store.signUps.change('event-1', async (tx) => {
      const signUp = (await tx.find(id))!;
      await tx.put([{ signUp: { ...signUp, participants: [gone, stays!], answers: [...answers, said] }, claims: [] }]);
    });
    expect(await purgeOn('2027-02-05T09:59:59Z')).toEqual([]);
    expect(groupsOf(await purgeOn('2027-02-05T10:00:00Z'))).toEqual(['left']);
    const { kind } = gone;
    expect((await onlySignUp())?.participants).toEqual([{ id: 'gone', kind, leftAt, replacedBy: stays!.id }, stays]);
    expect((await onlySignUp())?.answers).toEqual(answers);
    expect(await purgeOn('2027-02-05T10:00:00Z')).toEqual([]);
  });

  it('leaves nameless counts once the sign-ups go', async () => {
    await purgeOn(dayAfter(91));
    const kept = await onlySignUp();
    expect(JSON.stringify(kept)).not.toMatch(/ada|verein|0711|Kontakte|Erlenbogen/i);
    expect(kept).toMatchObject({
      status: 'confirmed',
      participants: [{ kind: 'adult' }],
      bookings: [{ status: 'confirmed' }],
    });
  });

  it('leaves no needs answer of a question that is asked no more', async () => {
    await seedDocument(server.store, { ...document, questions: [wish] });
    const would = await purgeOn(dayAfter(91), true);
    expect(await purgeOn(dayAfter(91))).toEqual(would);
    expect(await server.store.needs.list('event-1')).toEqual([]);
  });

  it('leaves no needs answer of a question that is about needs no more', async () => {
    await seedDocument(server.store, { ...document, questions: [{ ...care, group: 'normal' }, wish] });
    await purgeOn(dayAfter(8));
    expect(await server.store.needs.list('event-1')).toEqual([]);
  });

  it('forgets the address of a mail to the team that was given up', async () => {
    const mail = { id: 'ml_1', dedupeKey: 'signIn:1', to: 'team@verein.example', addressKey: 'key', facts: '{}' };
    const queuedAt = Date.parse('2027-02-03T10:00:00Z');
    await server.store.signUps.change('event-1', (tx) =>
      server.store.mails.queue(tx, [{ ...mail, template: 'signIn', locale: 'de', queuedAt }]),
    );
    const request = { by: 'test', now: queuedAt, until: queuedAt + 1000, limit: 10 };
    const leased = await server.store.mails.lease(request);
    const outcomes = leased.map(({ id }) => ({ id, status: 'failed' as const, at: queuedAt, failure: '550' }));
    await server.store.mails.settle('test', outcomes);
    await purgeOn(dayAfter(8));
    expect(await server.store.mails.forgetSettled(Date.parse(dayAfter(365)))).toBe(0);
  });

  it('tells in a dry run exactly what it would erase, and erases nothing', async () => {
    const before = await onlySignUp();
    const would = await purgeOn(dayAfter(91), true);
    expect([await onlySignUp(), await server.store.needs.logged('event-1')]).toEqual([before, []]);
    expect(await purgeOn(dayAfter(91))).toEqual(would);
  });

  it('logs counts, and the same a second time never', async () => {
    await purgeOn(dayAfter(8));
    expect(await purgeOn(dayAfter(8))).toEqual([]);
    const logged = await server.store.needs.logged('event-1');
    expect(logged).toEqual([{ eventId: 'event-1', at: dayAfter(8), group: 'needs', questionId: 'care', count: 1 }]);
  });
});
