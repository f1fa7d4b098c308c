import { describe, expect, it } from 'vitest';
import { buildFrame, buildParty, optionsOf, sceneAt as at } from '../testing/sign-up-scene.js';
import { changeOwnSignUp } from './change-own-sign-up.js';
import { dueAt, lapse } from './lapse.js';
import { awaitedMail, proveMail } from './move-mail.js';
import type { SignUp } from './sign-up.js';
import { splitParty } from './split-party.js';

const frame = buildFrame({ rules: { confirmWithinHours: 24 } });
const party = buildParty('a', 'confirmed', { size: 2 });
const mail = 'neu@verein.example';
const inTime = '2027-02-11T09:00:00+01:00';
const late = '2027-02-11T10:00:00+01:00';

function move(to: string, signUp: SignUp = party) {
  return changeOwnSignUp(signUp, { do: 'moveMail', mail: to }, optionsOf(frame, [signUp], at));
}

function moved(to: string, signUp: SignUp = party): SignUp {
  const done = move(to, signUp);
  if (!done.ok) throw new TypeError(done.code);
  return done.value.signUp;
}

describe('moveMail', () => {
  it('changes nothing but what is awaited', () => {
    const asked = moved(mail);
    expect(asked.contact).toEqual(party.contact);
    expect(awaitedMail(asked, at)).toMatchObject({ mail, askedAt: at });
    expect(asked.log.at(-1)).toMatchObject({ by: 'party', cause: 'moveMail' });
  });

  it('is replaced by a later wish, and taken back by the present address, whatever its case', () => {
    const second = moved('zweite@verein.example', moved(mail));
    expect(second.newMail?.mail).toBe('zweite@verein.example');
    expect(moved(party.contact.mail.toUpperCase(), second)).not.toHaveProperty('newMail');
    expect(move(party.contact.mail)).toMatchObject({ ok: true, value: { changed: [] } });
  });

  it('is refused before the first address is proved and once all is over', () => {
    for (const status of ['unconfirmed', 'cancelled', 'expired', 'declined'] as const) {
      expect(move(mail, buildParty('a', status))).toMatchObject({ code: 'transition-refused' });
    }
  });

  it('stays with those whose link it is when a party is split', () => {
    const [on, rest] = splitParty(moved(mail), { restIds: new Set(['p1']), at, by: 'party', newId: String });
    expect([on.newMail?.mail, rest.newMail]).toEqual([mail, undefined]);
  });
});

describe('proveMail', () => {
  it('makes the new address the party’s own; a second proof changes nothing', () => {
    const first = proveMail(moved(mail), inTime);
    expect(first).toMatchObject({ ok: true, value: { signUp: { contact: { ...party.contact, mail } } } });
    const proved = first.ok ? first.value.signUp : party;
    expect(awaitedMail(proved, inTime)).toBeUndefined();
    expect(proveMail(proved, inTime)).toMatchObject({ ok: true, value: { changed: [] } });
  });

  it('is refused where nothing is awaited, too late, or once the sign-up is over', () => {
    const asked = moved(mail);
    expect(proveMail(party, inTime)).toMatchObject({ code: 'unknown' });
    expect(proveMail(asked, late)).toMatchObject({ code: 'too-late' });
    expect(awaitedMail(asked, late)).toBeUndefined();
    expect(proveMail({ ...asked, status: 'cancelled' }, inTime)).toMatchObject({ code: 'transition-refused' });
  });
});

describe('a new address that was not proved', () => {
  it('is forgotten once its time is over, and changes nothing else', () => {
    const asked = moved(mail);
    expect(lapse([asked], { frame, at: inTime })).toEqual([]);
    const [lapsed] = lapse([asked], { frame, at: late });
    expect(lapsed).toMatchObject({ status: 'confirmed', contact: party.contact, revision: (asked.revision ?? 0) + 1 });
    expect(lapsed).not.toHaveProperty('newMail');
    expect(dueAt(lapsed!, frame)).toBeUndefined();
  });

  it('does not lapse once it is proved: the wish goes, and neither log nor revision tell of it', () => {
    const proof = proveMail(moved(mail), inTime);
    if (!proof.ok) throw new TypeError(proof.code);
    const { newMail: _wish, ...proved } = proof.value.signUp;
    expect(lapse([proof.value.signUp], { frame, at: inTime })).toEqual([]);
    expect(lapse([proof.value.signUp], { frame, at: late })).toEqual([proved]);
  });

  it('is forgotten after the sign-up was cancelled, too', () => {
    const [lapsed] = lapse([{ ...moved(mail), status: 'cancelled' }], { frame, at: late });
    expect(lapsed).toMatchObject({ status: 'cancelled' });
    expect(lapsed).not.toHaveProperty('newMail');
  });
});
