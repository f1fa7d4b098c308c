import { describe, expect, it } from 'vitest';
import { lockFindings } from './lock-findings.js';

const integrity = 'sha512-AAAA';

describe('lockFindings', () => {
  it('lets workspaces and packages with a checksum pass', () => {
    const packages = {
      '': {},
      'apps/server': {},
      'node_modules/@geflecht/server': { link: true },
      'node_modules/one': { integrity },
      'node_modules/one/node_modules/two': { integrity, resolved: 'https://registry.example/two.tgz' },
    };
    expect(lockFindings({ packages })).toEqual([]);
  });

  it('names packages without a checksum or from elsewhere', () => {
    const packages = {
      'node_modules/one': {},
      'node_modules/@scope/two': { integrity: 'sha1-AAAA' },
      'node_modules/a/node_modules/three': { integrity, resolved: 'git+ssh://git@forge.example/three.git' },
    };
    expect(lockFindings({ packages })).toEqual([
      'one has no sha512 in the lockfile',
      '@scope/two has no sha512 in the lockfile',
      'three comes from git+ssh://git@forge.example/three.git',
    ]);
  });
});
