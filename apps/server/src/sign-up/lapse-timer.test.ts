import { buildBookable, buildEventDocument, buildSignUpRules } from '@geflecht/core/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { seedDocument } from '../documents/seed-document.js';
import { openMailingHarness } from '../mail/mailing-harness.js';
import type { MailingHarness } from '../mail/mailing-harness.js';

const document = (confirmWithinHours: number) =>
  buildEventDocument({
    signUpRules: [buildSignUpRules({ doubleOptIn: true, confirmWithinHours })],
    bookables: [buildBookable({ capacity: 1 })],
  });

let server: MailingHarness;

afterEach(() => server.close());

const statuses = async (eventId: string) => (await server.store.signUps.list(eventId)).map(({ status }) => status);

/** Moves a sign-up to an event that nobody knows, as one is left behind whose event was taken out of the database. */
async function leaveBehind(): Promise<void> {
  const [signUp] = await server.store.signUps.list('event-1');
  if (signUp === undefined) return;
  const gone = {
    ...signUp,
    id: 'su-gone',
    eventId: 'event-gone',
    submitKey: 'submit-key-gone',
    manageKeyHash: undefined,
  } as typeof signUp;
  await server.store.signUps.add([{ signUp: gone, claims: [], dueAt: Date.parse('2027-02-03T11:00:00Z') }]);
}

describe('a deadline that cannot be heeded', () => {
  it('keeps those of other events from nothing', async () => {
    server = await openMailingHarness({ documents: [document(24)] });
    await server.signUp();
    await leaveBehind();
    server.setClock('2027-02-05T10:00:00Z');
    await server.heedDeadlines();
    expect(await statuses('event-1')).toEqual(['expired']);
  });
});

describe('an address that nobody proves', () => {
  it('ends a sign-up to a selection too, and is forgotten with the mails to it', async () => {
    server = await openMailingHarness({
      documents: [
        buildEventDocument({ signUpRules: [buildSignUpRules({ doubleOptIn: true, approval: 'selection' })] }),
      ],
    });
    await server.signUp();
    server.setClock('2027-02-06T10:00:00Z');
    await server.heedDeadlines();
    expect(await statuses('event-1')).toEqual(['expired']);
    expect(await server.store.mails.list('event-1')).toEqual([]);
  });
});

describe('rules that change while parties prove their addresses', () => {
  it('give those the longer time as well who came before, and keep their places', async () => {
    server = await openMailingHarness({ documents: [document(24)] });
    await server.followEvents();
    await server.signUp();
    await seedDocument(server.store, document(72));
    await server.followEvents();
    server.setClock('2027-02-05T10:00:00Z');
    await server.heedDeadlines();
    expect(await statuses('event-1')).toEqual(['unconfirmed']);
    expect(
      (await server.store.signUps.taken('event-1', Date.parse('2027-02-05T10:00:00Z'))).get('bookable-1')?.held,
    ).toBe(1);
    server.setClock('2027-02-06T11:00:00Z');
    await server.heedDeadlines();
    expect(await statuses('event-1')).toEqual(['expired']);
  });
});
