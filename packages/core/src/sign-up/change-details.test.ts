import { describe, expect, it } from 'vitest';
import { buildConsentText, buildQuestion } from '../testing/index.js';
import { buildFrame, buildParty, optionsOf, sceneAt as at, statesOf } from '../testing/sign-up-scene.js';
import type { SceneOptions } from '../testing/sign-up-scene.js';
import { changeOwnSignUp } from './change-own-sign-up.js';
import type { OwnActionOptions } from './own-action.js';
import type { SignUp } from './sign-up.js';

interface Changing {
  readonly scene?: SceneOptions;
  readonly signUp?: SignUp;
  readonly others?: readonly SignUp[];
  readonly options?: Partial<OwnActionOptions>;
}

const party = buildParty('a', 'confirmed', { inside: { p0: { one: 'confirmed' } }, queued: 1 });

function change(action: object, { scene = {}, signUp = party, others = [], options = {} }: Changing = {}) {
  const given = { ...optionsOf(buildFrame(scene), [signUp, ...others], options.at), ...options };
  return changeOwnSignUp(signUp, { do: 'change', ...action }, given);
}

function outcome(...given: Parameters<typeof change>) {
  const done = change(...given);
  if (!done.ok) throw new TypeError(`${done.code} ${JSON.stringify(done.about)}`);
  return done.value;
}

const wish = (bookableId: string, participantId = 'p0') => ({ participantId, bookableId });
const renamed = (name: string) => ({ participants: [{ id: 'p0', kind: 'adult', name }] });
const answer = (id: string, value: string) => ({ questionId: id, value });
const closed: SceneOptions = { rules: { windows: [{ id: 'window-1', closes: '2027-02-05' }] } };

describe('changing a party', () => {
  const guest = { id: 'p9', kind: 'adult' as const, name: 'Gast' };

  it('takes up somebody more while there is a seat', () => {
    const { signUp, changed } = outcome({ participants: [guest] });
    expect(changed).toHaveLength(1);
    expect(statesOf(signUp)['p9@bookable-1']).toBe('confirmed');
  });

  it('grows no larger than parties may be', () => {
    expect(change({ participants: [guest] }, { scene: { rules: { party: { max: 1 } } } })).toMatchObject({
      code: 'invalid',
      about: { issues: [{ code: 'party-too-large' }] },
    });
  });

  it('lets somebody more wait as a sign-up of its own where the party takes fewer', () => {
    const rules = { party: { modes: ['takeFewer' as const] } };
    const signUp = { ...party, mode: 'takeFewer' as const };
    const { changed } = outcome(
      { participants: [guest], bookings: [wish('one'), wish('two', 'p9')] },
      {
        scene: { seats: 1, rules },
        signUp,
      },
    );
    expect(changed.map((each) => [each.status, each.participants.map(({ id }) => id)])).toEqual([
      ['confirmed', ['p0']],
      ['waiting', ['p9']],
    ]);
    expect(changed[1]).toMatchObject({ splitFrom: 'a', queuedAt: at });
    expect(changed[1]?.log.map(({ to }) => to)).toEqual(['received', 'waiting']);
    expect(statesOf(changed[1]!)).toEqual({ 'p9@bookable-1': 'waiting', 'p9@two': 'requested' });
  });

  it('is refused to a party that goes together or not at all', () => {
    expect(change({ participants: [guest] }, { scene: { seats: 1 } })).toMatchObject({ code: 'full' });
  });

  it('corrects a name and makes nobody somebody else, unless anyone may come instead', () => {
    expect(outcome(renamed('Person Beispiel-Muster')).signUp.participants[0]?.name).toBe('Person Beispiel-Muster');
    expect(change(renamed('Ganz Anders'))).toMatchObject({ code: 'not-permitted' });
    const scene = { rules: { substitutes: 'anyone' as const } };
    expect(change(renamed('Ganz Anders'), { scene })).toMatchObject({ ok: true });
  });
});

describe('changing contact and answers', () => {
  const contact = { name: 'Ada Beispiel', mail: 'neu@verein.example', phone: '0123' };

  it('changes the address for the team alone, which ends a wish to move to another', () => {
    expect(change({ contact })).toMatchObject({ code: 'proof-required' });
    const newMail = { mail: 'anders@verein.example', askedAt: at, proveBy: '2027-03-01T10:00:00+01:00' };
    const { signUp } = outcome({ contact }, { signUp: { ...party, newMail }, options: { by: 'team' } });
    expect([signUp.contact, signUp.newMail]).toEqual([contact, undefined]);
    expect(outcome({ answers: [] }, { signUp: { ...party, newMail } }).signUp.newMail).toEqual(newMail);
    const phoneOnly = { ...party.contact, phone: '0123' };
    expect(outcome({ contact: phoneOnly }).signUp.contact.phone).toBe('0123');
  });

  it('states answers anew one by one and takes empty ones back', () => {
    const questions = [buildQuestion(), buildQuestion({ id: 'question-2' })];
    const scene = { document: { questions } };
    const before = [answer('question-1', 'alt'), answer('question-2', 'bleibt')];
    const signUp = buildParty('a', 'confirmed', { fields: { answers: before } });
    const { answers } = outcome({ answers: [answer('question-1', 'neu')] }, { scene, signUp }).signUp;
    expect(answers?.map(({ value }) => value)).toEqual(['bleibt', 'neu']);
    expect(outcome({ answers: [answer('question-1', '')] }, { scene, signUp }).signUp.answers).toHaveLength(1);
  });

  it('takes back no answer that is needed', () => {
    const scene = { document: { questions: [buildQuestion({ required: true })] } };
    const signUp = buildParty('a', 'confirmed', { fields: { answers: [answer('question-1', 'da')] } });
    const answers = [{ questionId: 'question-1', value: ' ' }];
    expect(change({ answers }, { scene, signUp })).toMatchObject({
      code: 'invalid',
      about: { issues: [{ code: 'answer-required' }] },
    });
  });

  it('takes no answer to what is not asked any more', () => {
    const answers = [{ questionId: 'question-1', value: 'spät' }];
    expect(change({ answers }, { scene: closed })).toMatchObject({
      code: 'closed',
      about: { questionIds: ['question-1'] },
    });
  });

  it('takes answers on needs only with the consent they rest on, which can be given in addition', () => {
    const questions = [buildQuestion({ group: 'needs' })];
    const consentTexts = [buildConsentText({ id: 'needs', purpose: 'needs', compulsory: false })];
    const scene = { document: { questions, consentTexts } };
    const answers = [answer('question-1', 'vegan')];
    expect(change({ answers }, { scene })).toMatchObject({
      code: 'invalid',
      about: { issues: [{ code: 'consent-required' }] },
    });
    const { signUp } = outcome({ answers, consents: [{ textId: 'needs', textVersion: '1' }] }, { scene });
    expect(signUp.consents).toMatchObject([{ purpose: 'needs', textId: 'needs', at }]);
    expect(outcome({ answers: [answer('question-1', 'vegetarisch')] }, { scene, signUp }).signUp.answers).toHaveLength(
      1,
    );
  });

  it('takes no consent twice or to an older wording', () => {
    const textId = 'consent-1';
    const signUp = outcome({ consents: [{ textId, textVersion: '1' }] }).signUp;
    expect(change({ consents: [{ textId, textVersion: '1' }] }, { signUp })).toMatchObject({
      code: 'invalid',
      about: { issues: [{ code: 'id-duplicate' }] },
    });
    expect(change({ consents: [{ textId, textVersion: '0' }] })).toMatchObject({ code: 'invalid' });
  });

  it('gives a fee class only while it can be chosen', () => {
    const feeClasses = [{ id: 'early', label: 'früh', price: '10 €', until: '2027-02-09' }];
    expect(change({ feeClassId: 'early' }, { scene: { rules: { feeClasses } } })).toMatchObject({ code: 'invalid' });
    const signUp = { ...party, feeClassId: 'early' };
    expect(change({ feeClassId: 'early' }, { scene: { rules: { feeClasses } }, signUp })).toMatchObject({ ok: true });
  });

  it('is refused once the sign-up is over', () => {
    expect(change({ invoice: 'x' }, { signUp: buildParty('a', 'cancelled') })).toMatchObject({
      code: 'transition-refused',
    });
  });
});
