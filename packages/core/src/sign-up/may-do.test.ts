import { describe, expect, it } from 'vitest';
import { buildConsent } from '../testing/index.js';
import { buildFrame, buildParty } from '../testing/sign-up-scene.js';
import { mayDo } from './may-do.js';

const frame = buildFrame({ rules: { substitutes: 'anyone' } });

describe('mayDo', () => {
  it('offers what makes sense in a state', () => {
    expect(mayDo(buildParty('a', 'unconfirmed'), frame)).toEqual(['confirm', 'change', 'cancel']);
    expect(mayDo(buildParty('a', 'promoted', { size: 2 }), frame)).toEqual([
      'change',
      'leave',
      'accept',
      'decline',
      'cancel',
      'moveMail',
    ]);
    expect(mayDo(buildParty('a', 'confirmed'), frame)).toEqual(['change', 'replace', 'cancel', 'moveMail']);
    expect(mayDo(buildParty('a', 'confirmed'), buildFrame())).not.toContain('replace');
  });

  it('offers withdrawal of consents even when all else is over', () => {
    expect(mayDo(buildParty('a', 'expired', { fields: { consents: [buildConsent()] } }), frame)).toEqual([
      'withdrawConsent',
    ]);
    expect(mayDo(buildParty('a', 'cancelled'), frame)).toEqual([]);
  });
});
