import { managingPaths } from '@geflecht/core/contract';
import { buildBookable, buildEventDocument, buildSignUpRules } from '@geflecht/core/testing';
import { expect, it } from 'vitest';
import { openHarness, readReceipt } from '../server-harness.js';
import { slowBody } from '../slow-body-harness.js';

const oneSeat = buildEventDocument({
  signUpRules: [buildSignUpRules({ doubleOptIn: true, confirmWithinHours: 24, waitingList: { mode: 'automatic' } })],
  bookables: [buildBookable({ capacity: 1 })],
});

it('gives a place once whose time ran out while its party was still sending the proof', async () => {
  const server = await openHarness({ documents: [oneSeat] });
  const { signUpId } = await readReceipt(await server.signUp());
  server.setClock('2027-02-04T09:59:59Z');
  const request = { submitKey: 'own-change-late', revision: 1, action: { do: 'confirm' } };
  const takeThePlace = () => {
    server.setClock('2027-02-04T10:00:01Z');
    return server.signUp({ contact: { name: 'Bo Muster', mail: 'bo@verein.example' } });
  };
  const slow = slowBody(request, takeThePlace, server.manageHeaders(signUpId));
  expect((await server.app.request(managingPaths.ownSignUp(), slow)).status).toBe(201);
  const taken = await server.store.signUps.taken('event-1', Date.parse('2027-02-04T10:00:02Z'));
  expect(taken.get('bookable-1')).toMatchObject({ held: 1, waiting: 1 });
  await server.close();
});
