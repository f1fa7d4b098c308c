import { pbkdf2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { solve } from './bot-check.js';

const challenge = {
  parameters: {
    algorithm: 'PBKDF2/SHA-256',
    cost: 10,
    keyLength: 32,
    keyPrefix: '0A',
    nonce: '00112233445566778899aabbccddeeff',
    salt: 'ffeeddccbbaa99887766554433221100',
  },
  signature: 'of-the-server',
};

interface Payload {
  readonly challenge: object;
  readonly solution: { readonly counter: number; readonly derivedKey: string };
}

describe('the sums a machine does', () => {
  it('are solved by the first number whose key begins as asked, and sent with the challenge as it was set', async () => {
    const { solution, ...rest } = JSON.parse(atob(await solve(challenge))) as Payload;
    const keyOf = (counter: number) => {
      const number = Buffer.alloc(4);
      number.writeUInt32BE(counter);
      const password = Buffer.concat([Buffer.from(challenge.parameters.nonce, 'hex'), number]);
      return pbkdf2Sync(password, Buffer.from(challenge.parameters.salt, 'hex'), 10, 32, 'sha256').toString('hex');
    };
    const first = Array.from({ length: 10_000 }, (_, index) => index).find((each) => keyOf(each).startsWith('0a'));
    expect(solution).toEqual({ counter: first, derivedKey: keyOf(first ?? -1) });
    expect(rest).toEqual({ challenge });
  });
});
