import { describe, expect, it } from 'vitest';
import { buildFrame } from '../testing/sign-up-scene.js';
import { checkCodeUse, needsCode } from './check-code-use.js';

const codes = [
  { hash: 'AA', uses: 2 },
  { hash: 'bb', uses: 1, opensAccess: false },
];
const findings = (access: 'open' | 'code' | 'invited', hash: string | undefined, uses = 0) =>
  checkCodeUse(hash, buildFrame({ rules: { access, codes } }), uses).map(({ code }) => code);

describe('checkCodeUse', () => {
  it.each(['code', 'invited'] as const)('wants a known code with uses left where access is %s', (access) => {
    expect(findings(access, 'aa', 1)).toEqual([]);
    expect(findings(access, 'aa', 2)).toEqual(['code-required']);
    expect(findings(access, 'cc')).toEqual(['code-required']);
    expect(findings(access, undefined)).toEqual(['code-required']);
    expect(findings(access, 'bb')).toEqual(['code-required']);
  });

  it('takes a code that opens nothing where none is needed, but no wrong one', () => {
    expect(findings('open', undefined)).toEqual([]);
    expect(findings('open', 'bb')).toEqual([]);
    expect(findings('open', 'cc')).toEqual(['code-required']);
    expect(needsCode(buildFrame())).toBe(false);
  });
});
