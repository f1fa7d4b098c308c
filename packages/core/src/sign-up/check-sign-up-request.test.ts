import { describe, expect, it } from 'vitest';
import {
  buildConsentText,
  buildEventDocument,
  buildQuestion,
  buildSignUpRequest,
  buildSignUpRules,
} from '../testing/index.js';
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

describe('checkSignUpRequest', () => {
  it('finds nothing against a plain request', () => {
    expect(found({})).toEqual([]);
  });

  describe('about the party', () => {
    it('refuses two participants with one id', () => {
      const person = { id: 'participant-1', kind: 'adult' } as const;
      expect(found({ participants: [person, person] })).toEqual(['participants.1.id id-duplicate']);
    });

    it.each([
      [undefined, 10, []],
      [undefined, 11, ['participants party-too-large']],
      [2, 3, ['participants party-too-large']],
    ])('with at most %s finds about %s people: %j', (max, size, issues) => {
      const participants = Array.from({ length: size }, (_, index) => ({
        id: `participant-${index + 1}`,
        kind: 'adult' as const,
      }));
      expect(found({ participants }, { signUpRules: [buildSignUpRules({ party: { max } })] })).toEqual(issues);
    });

    it('lets a party take fewer places only where the rules do', () => {
      const rules = [buildSignUpRules({ party: { modes: ['allOrNothing', 'takeFewer'] } })];
      expect(found({ mode: 'takeFewer' })).toEqual(['mode value-not-allowed']);
      expect(found({ mode: 'takeFewer' }, { signUpRules: rules })).toEqual([]);
    });
  });

  describe('about consents and terms', () => {
    it('requires compulsory consents', () => {
      expect(found({ consents: [] })).toEqual(['consents consent-required']);
    });

    it('does not require voluntary ones', () => {
      expect(found({ consents: [] }, { consentTexts: [buildConsentText({ compulsory: false })] })).toEqual([]);
    });

    it('tells unknown from outdated wordings', () => {
      const consents = [
        { textId: 'consent-1', textVersion: '0' },
        { textId: 'no-such-text', textVersion: '1' },
      ];
      expect(found({ consents })).toEqual(['consents.0.textVersion consent-outdated', 'consents.1 consent-unknown']);
    });

    it('wants one tick per box', () => {
      const consent = { textId: 'consent-1', textVersion: '1' };
      expect(found({ consents: [consent, consent] })).toEqual(['consents.1 id-duplicate']);
    });

    it.each(['code', 'invited'] as const)('wants a code where access is %s', (access) => {
      const document = { signUpRules: [buildSignUpRules({ access })] };
      expect(found({}, document)).toEqual(['code code-required']);
      expect(found({ code: 'some-code' }, document)).toEqual([]);
    });

    it('knows the fee classes', () => {
      const feeClasses = [{ id: 'reduced', label: 'Ermäßigt', price: '10 €' }];
      const document = { signUpRules: [buildSignUpRules({ feeClasses })] };
      expect(found({ feeClassId: 'reduced' }, document)).toEqual([]);
      expect(found({ feeClassId: 'full' }, document)).toEqual(['feeClassId value-not-allowed']);
    });
  });

  it('speaks German and English and quotes nothing a person wrote', () => {
    const document = { questions: [buildQuestion({ kind: 'number' })] };
    const request = buildSignUpRequest({
      answers: [{ questionId: 'question-1', value: 'secret words' }],
      code: 'secret',
    });
    const issues = checkSignUpRequest(request, signUpFrame(buildEventDocument(document))!, { at });
    expect(issues).not.toEqual([]);
    expect(JSON.stringify(issues)).not.toContain('secret');
    for (const { message } of issues) expect(message.de !== '' && message.en !== '').toBe(true);
  });
});
