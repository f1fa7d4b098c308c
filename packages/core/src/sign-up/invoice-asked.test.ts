import { describe, expect, it } from 'vitest';
import { buildSignUpRequest } from '../testing/index.js';
import { buildFrame, buildParty, optionsOf, sceneAt as at } from '../testing/sign-up-scene.js';
import { changeOwnSignUp } from './change-own-sign-up.js';
import { checkSignUpRequest } from './check-sign-up-request.js';
import { enterByTeam } from './enter-by-team.js';
import { invoiceAsked } from './invoice-asked.js';
import type { SignUpRules } from './sign-up-rules.js';
import { noneTaken } from './taken-places.js';

const feeClasses = [
  { id: 'frei', label: 'Ehrenamt', price: 'frei' },
  { id: 'haus', label: 'Einrichtungen', price: '40 €', needsInvoice: true },
];
const address = 'Kita Sonnenhügel\nAm Bach 1\n12345 Erlental\n\nKostenstelle 4711';

function pathsOf(rules: Partial<SignUpRules>, request: object): readonly string[] {
  const frame = buildFrame({ rules });
  const found = checkSignUpRequest(buildSignUpRequest(request), frame, { at });
  return found.map(({ path, code }) => `${path.join('/')} ${code}`);
}

describe('invoiceAsked', () => {
  it('asks for nothing unless the rules or a class of fee want it', () => {
    const rules = buildFrame({ rules: { feeClasses } }).rules;
    expect([undefined, 'frei', 'haus'].map((id) => invoiceAsked(rules, id))).toEqual(['none', 'none', 'required']);
    expect(invoiceAsked(buildFrame({ rules: { invoice: 'optional' } }).rules, 'frei')).toBe('optional');
    expect(invoiceAsked(undefined, undefined)).toBe('none');
  });
});

describe('a request', () => {
  it('states whom to send an invoice to where that is needed', () => {
    expect(pathsOf({ feeClasses }, { feeClassId: 'haus' })).toEqual(['invoice value-missing']);
    expect(pathsOf({ feeClasses }, { feeClassId: 'haus', invoice: ' \n ' })).toEqual(['invoice value-missing']);
    expect(pathsOf({ feeClasses }, { feeClassId: 'haus', invoice: address })).toEqual([]);
    expect(pathsOf({ feeClasses }, { feeClassId: 'frei' })).toEqual([]);
    expect(pathsOf({ invoice: 'required' }, {})).toEqual(['invoice value-missing']);
    expect(pathsOf({ invoice: 'optional' }, {})).toEqual([]);
  });

  it('may do without where the team writes it down, who asks for it itself', () => {
    const frame = buildFrame({ rules: { invoice: 'required', feeClasses } });
    const taken = new Map([['bookable-1', noneTaken]]);
    const options = { frame, at, taken, channel: 'phone' as const, newId: () => 'id' };
    expect(enterByTeam(buildSignUpRequest({ feeClassId: 'haus' }), options)).toMatchObject({ ok: true });
  });
});

describe('a party', () => {
  const frame = buildFrame({ rules: { feeClasses } });
  const change = (invoice: string, feeClassId: string) => {
    const signUp = buildParty('a', 'confirmed', { fields: { invoice: address, feeClassId } });
    return changeOwnSignUp(signUp, { do: 'change', invoice }, optionsOf(frame, [signUp], at));
  };

  it('changes whom to send an invoice to, and takes it back where none is needed', () => {
    expect(change('Verein Lindenhof', 'haus')).toMatchObject({ value: { signUp: { invoice: 'Verein Lindenhof' } } });
    const without = change(' ', 'frei');
    expect(without.ok && without.value.signUp.invoice).toBeUndefined();
    expect(change('', 'haus')).toMatchObject({ code: 'invalid', about: { issues: [{ path: ['invoice'] }] } });
  });
});
