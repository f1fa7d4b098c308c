import { managingPaths } from '@geflecht/core/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHarness } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';

let server: ServerHarness;

beforeEach(async () => {
  server = await openHarness();
});

afterEach(() => server.close());

const ask = (mail: unknown) => server.postTo(managingPaths.manageLinks('event-1'), { mail });
const links = async () =>
  (await server.store.mails.list('event-1')).filter(({ template }) => template === 'manageLink').length;

describe('a manage link asked for again', () => {
  it('is looked for after the answer, so that the time it takes tells nothing', async () => {
    await server.signUp();
    const gate = Promise.withResolvers<void>();
    // Whoever held the database could not hold the answer.
    const held = server.store.signUps.change('event-1', () => gate.promise);
    const answers = [await ask('ada@verein.example'), await ask('nobody@verein.example')];
    gate.resolve();
    await held;
    await server.later.idle();
    expect([answers.map(({ status }) => status), await links()]).toEqual([[201, 201], 1]);
  });

  it('leads to the three latest sign-ups that still count', async () => {
    for (let count = 0; count < 5; count += 1) await server.signUp();
    await ask('ada@verein.example');
    await server.later.idle();
    expect(await links()).toBe(3);
  });

  it('leads to the last one where none counts any more, so that its data can be erased', async () => {
    const { signUpId } = (await (await server.signUp()).json()) as { signUpId: string };
    const body = { submitKey: 'cancel-it-1', revision: 1, action: { do: 'cancel' } };
    await server.postTo(managingPaths.ownSignUp(), body, server.manageHeaders(signUpId));
    await ask('ada@verein.example');
    await server.later.idle();
    expect(await links()).toBe(1);
  });

  it.each(['', 'nobody', 'a@b\r\nBcc: c@verein.example', `${'a'.repeat(300)}@verein.example`, 7, null])(
    'for what is no address (%j) is refused',
    async (mail) => {
      expect((await ask(mail)).status).toBe(400);
    },
  );
});
