import { managingPaths } from '@geflecht/core/contract';
import { buildBookable, buildEventDocument, buildSignUpRules } from '@geflecht/core/testing';
import { expect, it } from 'vitest';
import { openHarness, readReceipt } from '../server-harness.js';

const oneSeat = buildEventDocument({
  signUpRules: [buildSignUpRules({ doubleOptIn: true, confirmWithinHours: 24, waitingList: { mode: 'automatic' } })],
  bookables: [buildBookable({ capacity: 1 })],
});

it('gives a place once whose time ran out while its party was still sending the proof', async () => {
  const server = await openHarness({ documents: [oneSeat] });
  const { signUpId } = await readReceipt(await server.signUp());
  server.setClock('2027-02-04T09:59:59Z');
  const request = JSON.stringify({ submitKey: 'own-change-late', revision: 1, action: { do: 'confirm' } });
  const body = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        server.setClock('2027-02-04T10:00:01Z');
        await server.signUp({ contact: { name: 'Bo Muster', mail: 'bo@verein.example' } });
        controller.enqueue(new TextEncoder().encode(request));
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  const known = { 'Content-Type': 'application/json', 'Content-Length': String(request.length) };
  const headers = { ...known, ...server.manageHeaders(signUpId) };
  await server.app.request(managingPaths.ownSignUp(), { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
  const taken = await server.store.signUps.taken('event-1', Date.parse('2027-02-04T10:00:02Z'));
  expect(taken.get('bookable-1')?.held).toBe(1);
  await server.close();
});
