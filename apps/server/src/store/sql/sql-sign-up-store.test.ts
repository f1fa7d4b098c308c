import type { SignUp, SignUpFrame } from '@geflecht/core/sign-up';
import { placeClaim, receiptOf, signUpFrame } from '@geflecht/core/sign-up';
import { buildBooking, buildEventDocument, buildSignUp, buildSignUpRules } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withClaims } from '../../sign-up/claims-of.js';
import { openTestStore } from '../../store-harness.js';
import type { ClaimingSignUp, Submission } from '../sign-up-store.js';
import type { Store } from '../store.js';

const eventId = 'event-1';
const at = '2027-02-03T10:00:00.000Z';
const now = Date.parse(at);

let store: Store;

beforeEach(async () => {
  store = await openTestStore();
});

afterEach(() => store.close());

const frame: SignUpFrame = signUpFrame(buildEventDocument({ signUpRules: [buildSignUpRules()] }))!;

function party(id: string, fields: Partial<SignUp> = {}): SignUp {
  const bookings = [buildBooking({ id: `booking-of-${id}` as never, status: 'confirmed' })];
  const own = { id: id as SignUp['id'], submitKey: `submit-key-of-${id}`, manageKeyHash: `hash-of-${id}`, bookings };
  return buildSignUp({ status: 'confirmed', ...own, ...fields });
}

function claiming(id: string, fields: Partial<SignUp> = {}): ClaimingSignUp {
  return withClaims(party(id, fields), frame);
}

function submitOf(id: string, fields: Partial<Submission<string>> = {}): Submission<string> {
  const decide = () => ({ ok: true, signUps: [claiming(id)], receipt: receiptOf([party(id)]) }) as const;
  return { eventId, submitKey: `submit-key-of-${id}`, bodyHash: 'hash', now, decide, ...fields };
}

const receivedAt = (when: string): SignUp['log'] => [{ at: when, by: 'party', to: 'waiting', cause: 'submit' }];
const offered = (answerBy: string) => [buildBooking({ status: 'promoted', answerBy })];
const ids = (signUps: readonly SignUp[]) => signUps.map(({ id }) => id as string);
const heldNow = async () => (await store.signUps.taken(eventId, now)).get('bookable-1')?.held ?? 0;

describe('submits that arrive together', () => {
  it('are each decided on what the ones before left', async () => {
    const seen: number[] = [];
    const submits = ['a', 'b', 'c'].map((id) =>
      submitOf(id, {
        decide: (state) => {
          seen.push(state.taken.get('bookable-1')?.held ?? 0);
          return submitOf(id).decide(state);
        },
      }),
    );
    await Promise.all(submits.map((submit) => store.signUps.submit(submit)));
    expect([seen, await heldNow()]).toEqual([[0, 1, 2], 3]);
  });

  it('are stored once where they are the same', async () => {
    const answers = await Promise.all([submitOf('a'), submitOf('a')].map((submit) => store.signUps.submit(submit)));
    expect(answers.map(({ kind }) => kind)).toEqual(['stored', 'known']);
    expect(ids(await store.signUps.list(eventId))).toEqual(['a']);
  });

  it('count the uses of a code', async () => {
    const seen: number[] = [];
    const submits = ['a', 'b'].map((id) =>
      submitOf(id, {
        codeHash: 'code',
        decide: (state) => {
          seen.push(state.codeUses);
          return submitOf(id).decide(state);
        },
      }),
    );
    await Promise.all(submits.map((submit) => store.signUps.submit(submit)));
    expect([seen, await store.signUps.change(eventId, (tx) => tx.codeUses('code'))]).toEqual([[0, 1], 2]);
  });

  it.each([
    ['cannot be decided', submitOf('b', { decide: () => JSON.parse('') as never })],
    ['cannot be stored', submitOf('b', { decide: submitOf('a').decide })],
  ])('are stored although one of them %s', async (_why, broken) => {
    const submits = [submitOf('a'), broken, submitOf('c')];
    const answers = await Promise.allSettled(submits.map((submit) => store.signUps.submit(submit)));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(ids(await store.signUps.list(eventId)).toSorted()).toEqual(['a', 'c']);
  });

  it('write what else was decided, or nothing', async () => {
    const row = { kind: 'actor', id: 'a', version: 'v', frame: '{}' };
    const also = [{ table: 'scopes', row }] as const;
    const decide: Submission<string>['decide'] = (state) => ({ ...submitOf('a').decide(state), also }) as never;
    await store.signUps.submit(submitOf('a', { decide }));
    expect(await store.documents.versionOf({ kind: 'actor', id: 'a' })).toBe('v');
    const again = submitOf('b', { decide: (state) => ({ ...submitOf('b').decide(state), also }) as never });
    await expect(store.signUps.submit(again)).rejects.toThrow(/unique|duplicate/i);
    expect(ids(await store.signUps.list(eventId))).toEqual(['a']);
  });
});

describe('a change of sign-ups', () => {
  it('finds them by id, manage key and address', async () => {
    const contact = { name: 'Noor', mail: 'Noor@Verein.example' };
    await store.signUps.add([claiming('a', { contact }), claiming('b')]);
    const found = await store.signUps.change(eventId, async (tx) => {
      await tx.put([claiming('a', { contact })]);
      return [
        await tx.find('a'),
        await tx.findByManageKey('hash-of-a'),
        (await tx.findByMail('noor@verein.EXAMPLE'))[0],
      ];
    });
    expect(found.map((signUp) => signUp?.id)).toEqual(['a', 'a', 'a']);
    expect((await store.signUps.findByManageKey('hash-of-b'))?.id).toBe('b');
    expect(await store.signUps.find('event-2', 'a')).toBeUndefined();
  });

  it('counts what it has put so far', async () => {
    const counts = await store.signUps.change(eventId, async (tx) => {
      await tx.put([claiming('a'), claiming('b')]);
      const before = (await tx.taken(now)).get('bookable-1')?.held;
      await tx.put([claiming('a', { status: 'cancelled', bookings: [buildBooking({ status: 'cancelled' })] })]);
      return [before, (await tx.taken(now)).get('bookable-1')?.held];
    });
    expect([counts, await heldNow()]).toEqual([[2, 1], 1]);
  });

  it('keeps the answer to the submit that made a sign-up', async () => {
    await store.signUps.submit(submitOf('a'));
    await store.signUps.change(eventId, (tx) => tx.put([claiming('a', { revision: 2 })]));
    expect(await store.signUps.findSubmit(eventId, 'submit-key-of-a')).toMatchObject({ bodyHash: 'hash' });
    expect((await store.signUps.find(eventId, 'a'))?.revision).toBe(2);
  });

  it('is undone as a whole where the work throws', async () => {
    await store.signUps.add([claiming('a')]);
    const failing = store.signUps.change(eventId, async (tx) => {
      await tx.put([claiming('b')]);
      await tx.remove(['a']);
      return JSON.parse('') as unknown;
    });
    await expect(failing).rejects.toThrow(SyntaxError);
    expect(ids(await store.signUps.list(eventId))).toEqual(['a']);
  });

  it('forgets a sign-up with what it takes', async () => {
    await store.signUps.add([claiming('a'), claiming('b')]);
    await store.signUps.change(eventId, (tx) => tx.remove(['a', 'nobody']));
    expect([ids(await store.signUps.list(eventId)), await heldNow()]).toEqual([['b'], 1]);
  });

  it('names those who wait, in the order of their receipt', async () => {
    const bookings = [buildBooking({ status: 'waiting' })];
    const late = claiming('a', { status: 'waiting', bookings, log: receivedAt('2027-02-02T10:00:00.000Z') });
    const early = claiming('b', { status: 'waiting', bookings, log: receivedAt('2027-02-01T10:00:00.000Z') });
    await store.signUps.add([late, early, claiming('c')]);
    expect(ids(await store.signUps.change(eventId, (tx) => tx.waiting(now)))).toEqual(['b', 'a']);
  });

  it('names those whose time is over', async () => {
    await store.signUps.add([
      claiming('a', { status: 'promoted', bookings: offered('2027-02-04T10:00:00.000Z') }),
      claiming('b', { status: 'promoted', bookings: offered('2027-02-03T10:00:00.000Z') }),
      claiming('c'),
    ]);
    expect(await store.signUps.dueNext()).toEqual({ eventId, at: now });
    expect(ids(await store.signUps.change(eventId, (tx) => tx.due(now)))).toEqual(['b']);
    await store.signUps.change(eventId, (tx) => tx.remove(['a', 'b']));
    expect(await store.signUps.dueNext()).toBeUndefined();
  });

  it('is told to those who listen, and no longer once they stop', async () => {
    const heard: string[] = [];
    const stop = store.onChange((id) => heard.push(id));
    await store.signUps.change(eventId, () => undefined);
    await store.signUps.submit(submitOf('a'));
    await store.signUps.submit(submitOf('a'));
    stop();
    await store.signUps.change(eventId, () => undefined);
    expect(heard).toEqual([eventId, eventId]);
  });

  it('excludes other changes from its first statement on', async () => {
    const counts = await Promise.all(
      ['a', 'b', 'c'].map((id) =>
        store.signUps.change(eventId, async (tx) => {
          const { length } = await tx.list();
          await tx.put([claiming(id)]);
          return length;
        }),
      ),
    );
    expect(counts.toSorted((one, other) => one - other)).toEqual([0, 1, 2]);
    expect(placeClaim(party('a'), party('a').bookings![0]!, frame).claim).toBe('held');
  });
});
