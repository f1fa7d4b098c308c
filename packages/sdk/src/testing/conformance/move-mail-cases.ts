import type { ConformanceCase } from './conformance-case.js';
import { act, signUpAt } from './managed-party.js';
import { codeOf } from './refusal-of.js';

const capability = 'signUps.manage';
const eventId = 'event-open';
const mail = 'neu@lindenhof.example';

/** Cases about a party that moves to another address. */
export const moveMailCases: readonly ConformanceCase[] = [
  {
    id: 'manage.move',
    capability,
    title: 'changes an address, and the key with it, once the new one is proved, and not before',
    async run(context) {
      const { client, manageKeyOf, moveKeyOf, expect } = context;
      const { key, receipt } = await signUpAt(context, eventId);
      const { contact } = (await client.readOwnSignUp(key)).signUp;
      const asked = await act(client, key, { do: 'moveMail', mail });
      expect([asked.signUp.contact, asked.newMail?.mail]).toEqual([contact, mail]);
      const proof = { key: await moveKeyOf(eventId, receipt.signUpId) };
      const first = await client.proveMail(proof);
      expect([first, first.eventId]).toEqual([await client.proveMail(proof), eventId]);
      expect(await codeOf(client.readOwnSignUp(key))).toEqual('unauthorised');
      const own = await client.readOwnSignUp(await manageKeyOf(receipt.signUpId));
      expect([own.signUp.contact, own.newMail]).toEqual([{ ...contact, mail }, undefined]);
    },
  },
  {
    id: 'manage.move-replaced',
    capability,
    title: 'lets a later wish to move replace an earlier one, and the present address take it back',
    async run(context) {
      const { client, moveKeyOf, expect } = context;
      const { key, receipt } = await signUpAt(context, eventId);
      const { contact } = (await client.readOwnSignUp(key)).signUp;
      const ask = async (to: string) => {
        await act(client, key, { do: 'moveMail', mail: to });
        return moveKeyOf(eventId, receipt.signUpId);
      };
      const [first, second] = [await ask('erst@lindenhof.example'), await ask(mail)];
      expect(await codeOf(client.proveMail({ key: first }))).toEqual('forbidden');
      await ask(contact.mail);
      expect(await codeOf(client.proveMail({ key: second }))).toEqual('forbidden');
      expect((await client.readOwnSignUp(key)).signUp.contact).toEqual(contact);
    },
  },
  {
    id: 'manage.move-alike',
    capability,
    title: 'answers a wish to move alike whether or not somebody else signed up with the address',
    async run(context) {
      const { client, expect } = context;
      const { key } = await signUpAt(context, eventId);
      await signUpAt(context, eventId, { contact: { name: 'Bo Muster', mail } });
      const known = await act(client, key, { do: 'moveMail', mail });
      const unknown = await act(client, key, { do: 'moveMail', mail: 'niemand@lindenhof.example' });
      expect([known.newMail?.mail, known.may]).toEqual([mail, unknown.may]);
      expect(await codeOf(client.proveMail({ key: 'geflecht_move_of_nobody' }))).toEqual('forbidden');
    },
  },
];
