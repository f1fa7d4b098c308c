import { describe, expect, it } from 'vitest';
import { buildSignUpRequest } from '../testing/index.js';
import { buildFrame } from '../testing/sign-up-scene.js';
import { checkSignUpRequest } from './check-sign-up-request.js';
import { feeClassesAt } from './fee-class.js';

const frame = buildFrame({
  rules: {
    feeClasses: [
      { id: 'early', label: 'früh', price: '10 €', until: '2027-02-09' },
      { id: 'usual', label: 'üblich', price: '20 €' },
    ],
  },
});

describe('feeClassesAt', () => {
  it('tells until when each can be chosen, a day counting to its end', () => {
    const shown = feeClassesAt(frame, '2027-02-09T23:59:59+01:00');
    expect(shown.map(({ feeClass, validUntil, isOpen }) => [feeClass.id, validUntil, isOpen])).toEqual([
      ['early', '2027-02-10T00:00:00+01:00', true],
      ['usual', undefined, true],
    ]);
    expect(feeClassesAt(frame, '2027-02-10T00:00:00+01:00').map(({ isOpen }) => isOpen)).toEqual([false, true]);
  });

  it('is heeded by requests', () => {
    const request = buildSignUpRequest({ feeClassId: 'early' });
    const codes = (at: string) => checkSignUpRequest(request, frame, { at }).map(({ code }) => code);
    expect(codes('2027-02-09T12:00:00+01:00')).toEqual([]);
    expect(codes('2027-02-10T12:00:00+01:00')).toEqual(['value-not-allowed']);
  });
});
