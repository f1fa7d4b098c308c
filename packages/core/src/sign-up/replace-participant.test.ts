import { describe, expect, it } from 'vitest';
import { buildBookable, buildConsentText, buildQuestion } from '../testing/index.js';
import { buildFrame, buildParty, optionsOf, sceneAt as at, statesOf } from '../testing/sign-up-scene.js';
import type { SceneOptions } from '../testing/sign-up-scene.js';
import { changeOwnSignUp } from './change-own-sign-up.js';
import type { OwnAction } from './own-action.js';
import type { SignUp } from './sign-up.js';

const party = buildParty('a', 'confirmed', { size: 2, inside: { p0: { one: 'confirmed', two: 'cancelled' } } });
const withOrganisation: SignUp = {
  ...party,
  participants: party.participants.map((person) => ({ ...person, organisation: 'Mütterzentrum Erlenbogen' })),
};

function replace(
  by: object,
  scene: SceneOptions = {},
  more: { signUp?: SignUp; answers?: object[]; consents?: object[]; team?: boolean } = {},
) {
  const { signUp = party, answers, consents, team = false } = more;
  const frame = buildFrame({ ...scene, rules: { substitutes: 'anyone', ...scene.rules } });
  const action = { do: 'replace', participantId: 'p0', by: { id: 'n0', kind: 'adult', ...by }, answers, consents };
  const options = { ...optionsOf(frame, [signUp]), by: team ? ('team' as const) : undefined };
  return changeOwnSignUp(signUp, action as OwnAction, options);
}

const of = (participantId: string, value: string) => ({ questionId: 'diet', participantId, value });

describe('replacing a participant', () => {
  it('hands the places over and keeps who it was', () => {
    const done = replace({ name: 'Neu' });
    const signUp = done.ok ? done.value.signUp : party;
    expect(signUp.participants).toMatchObject([{ id: 'p0', leftAt: at, replacedBy: 'n0' }, { id: 'p1' }, { id: 'n0' }]);
    expect(statesOf(signUp)).toMatchObject({
      'n0@bookable-1': 'confirmed',
      'n0@one': 'confirmed',
      'p0@two': 'cancelled',
    });
    expect(signUp.log.at(-1)).toMatchObject({ from: 'confirmed', to: 'confirmed', cause: 'substitute' });
  });

  it('is not permitted by rules that say nothing, except to the team', () => {
    const rules = { substitutes: undefined };
    expect(replace({}, { rules })).toMatchObject({ code: 'not-permitted' });
    expect(replace({}, { rules }, { team: true })).toMatchObject({ ok: true });
  });

  it('stays within the organisation where the rules want that', () => {
    const scene = { rules: { substitutes: 'sameOrganisation' as const } };
    const given = { signUp: withOrganisation };
    expect(replace({ organisation: 'mütterzentrum  erlenbogen' }, scene, given)).toMatchObject({ ok: true });
    expect(replace({ organisation: 'Jugendhilfe' }, scene, given)).toMatchObject({ code: 'not-permitted' });
    expect(replace({}, scene)).toMatchObject({ code: 'not-permitted' });
  });

  it('asks the new person what has to be answered', () => {
    const scene = { document: { questions: [buildQuestion({ per: 'participant', required: true })] } };
    expect(replace({}, scene)).toMatchObject({ code: 'invalid', about: { issues: [{ code: 'answer-required' }] } });
    const answers = [{ questionId: 'question-1', participantId: 'n0', value: 'da' }];
    expect(replace({}, scene, { answers })).toMatchObject({ ok: true, value: { signUp: { answers } } });
  });

  it('takes needs of the new person with the consent they rest on, and hands over none of the old', () => {
    const document = {
      questions: [buildQuestion({ id: 'diet', group: 'needs', per: 'participant' })],
      consentTexts: [buildConsentText({ id: 'needs', purpose: 'needs', compulsory: false })],
    };
    const signUp: SignUp = { ...party, answers: [of('p0', 'Nüsse'), of('p1', 'Milch')] as never };
    const without = replace({}, { document }, { signUp: { ...party, answers: [] }, answers: [of('n0', 'Soja')] });
    expect(without).toMatchObject({ code: 'invalid', about: { issues: [{ code: 'consent-required' }] } });
    const consents = [{ textId: 'needs', textVersion: '1' }];
    const done = replace({}, { document }, { signUp, answers: [of('n0', 'Soja')], consents });
    expect(done).toMatchObject({ ok: true, value: { signUp: { consents: [{ purpose: 'needs', at }] } } });
    expect(done.ok && done.value.signUp.answers).toEqual([of('p1', 'Milch'), of('n0', 'Soja')]);
    const silent = replace({}, { document }, { signUp });
    expect(silent.ok && silent.value.signUp.answers).toEqual([of('p1', 'Milch')]);
  });

  it('needs an age that suits the places, and an adult for children', () => {
    const bookables = [
      buildBookable(),
      buildBookable({ id: 'one', kind: 'meal', targetId: undefined, ages: { from: 18 } }),
    ];
    expect(replace({ age: 12 }, { document: { bookables } })).toMatchObject({ code: 'invalid' });
    const [adult, child] = party.participants;
    const signUp = { ...party, participants: [adult!, { ...child!, kind: 'child' as const }] };
    expect(replace({ kind: 'child' }, {}, { signUp })).toMatchObject({ code: 'children-alone' });
  });

  it('is for confirmed parties and people who are there', () => {
    expect(replace({}, {}, { signUp: buildParty('a', 'waiting', { queued: 1 }) })).toMatchObject({
      code: 'transition-refused',
    });
    expect(replace({ id: 'p1' })).toMatchObject({ code: 'unknown' });
  });
});
