import { describe, expect, it } from 'vitest';
import { buildConsentText, buildEventDocument, buildQuestion, buildSignUpRequest } from '../testing/index.js';
import { checkSignUpRequest } from './check-sign-up-request.js';
import { signUpFrame } from './sign-up-frame.js';

type Document = Parameters<typeof buildEventDocument>[0];
type Request = Parameters<typeof buildSignUpRequest>[0];

const at = '2027-02-03T10:00:00+01:00';

function found(request: Request, document: Document = {}) {
  const frame = signUpFrame(buildEventDocument(document))!;
  return checkSignUpRequest(buildSignUpRequest(request), frame, { at }).map(
    ({ path, code }) => `${path.join('.')} ${code}`,
  );
}

const ask = (...questions: readonly Parameters<typeof buildQuestion>[0][]): Document => ({
  questions: questions.map((question) => buildQuestion(question)),
});
const answer = (value: string | number | boolean | string[], extra: object = {}): Request => ({
  answers: [{ questionId: 'question-1', value, ...extra }],
});

describe('checkSignUpRequest about answers', () => {
  const options = [
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B' },
  ];

  it('does not know questions nobody asks', () => {
    expect(found(answer('yes'), ask())).toEqual(['answers.0.questionId question-unknown']);
  });

  describe('needs', () => {
    const consentTexts = [buildConsentText(), buildConsentText({ id: 'needs', purpose: 'needs', compulsory: false })];
    const participation = { textId: 'consent-1', textVersion: '1' };
    const asked = { ...ask({ group: 'needs', required: true }), consentTexts };

    it('are taken with the consent to them', () => {
      const consents = [participation, { textId: 'needs', textVersion: '1' }];
      expect(found({ ...answer('vegan'), consents }, asked)).toEqual([]);
    });

    it('are not taken without it', () => {
      expect(found(answer('vegan'), asked)).toEqual(['consents consent-required']);
    });

    it('are refused where nobody asks for a consent to them', () => {
      expect(found(answer('vegan'), ask({ group: 'needs' }))).toEqual(['answers.0 needs-not-supported']);
    });

    it('are never required', () => {
      expect(found({}, asked)).toEqual([]);
    });
  });

  it.each([
    ['text', 5, 'type-wrong'],
    ['number', '5', 'type-wrong'],
    ['yesNo', 'ja', 'type-wrong'],
    ['multi', 'a', 'type-wrong'],
    ['choice', 'c', 'value-not-allowed'],
    ['multi', ['a', 'c'], 'value-not-allowed'],
    ['multi', ['a', 'a'], 'value-not-allowed'],
    ['date', '30.2.2027', 'value-not-allowed'],
  ] as const)('refuses for a question of kind %s the answer %j', (kind, value, code) => {
    const given = typeof value === 'object' ? [...value] : value;
    expect(found(answer(given), ask({ kind, options }))).toEqual([`answers.0.value ${code}`]);
  });

  it.each([
    ['text', 'some words'],
    ['number', 5],
    ['yesNo', false],
    ['choice', 'a'],
    ['multi', ['a', 'b']],
    ['date', '2027-02-28'],
  ] as const)('takes for a required question of kind %s the answer %j', (kind, value) => {
    const given = typeof value === 'object' ? [...value] : value;
    expect(found(answer(given), ask({ kind, options, required: true }))).toEqual([]);
  });

  it.each(['', '   '])('takes "%s" for no answer', (value) => {
    expect(found(answer(value), ask({ required: true }))).toEqual(['answers answer-required']);
  });

  it('asks each participant where the question does', () => {
    const question = ask({ per: 'participant', required: true });
    expect(found({}, question)).toEqual(['answers answer-required']);
    expect(found(answer('x', { participantId: 'participant-1' }), question)).toEqual([]);
    expect(found(answer('x', { participantId: 'nobody' }), question)).toEqual([
      'answers.0.participantId participant-unknown',
      'answers answer-required',
    ]);
  });

  it('minds whether party or participant is asked', () => {
    expect(found(answer('x', { participantId: 'participant-1' }), ask({}))).toEqual([
      'answers.0.participantId value-not-allowed',
    ]);
    expect(found(answer('x'), ask({ per: 'participant' }))).toEqual(['answers.0.participantId value-missing']);
  });

  it('wants one answer to one question', () => {
    const twice = { questionId: 'question-1', value: 'x' };
    expect(found({ answers: [twice, twice] }, ask({}))).toEqual(['answers.1 id-duplicate']);
  });

  it('requires a dependent question only when it is shown', () => {
    const first = { id: 'question-1', kind: 'yesNo' as const };
    const second = { id: 'question-2', required: true, showIf: { questionId: 'question-1', equals: true } };
    expect(found(answer(false), ask(first, second))).toEqual([]);
    expect(found(answer(true), ask(first, second))).toEqual(['answers answer-required']);
  });
});
