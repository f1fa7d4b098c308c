import type { ManagingClient } from '@geflecht/sdk/managing';

/** Sums for a machine as ALTCHA states them in its second version, as far as they are done here. */
interface Sums {
  readonly parameters: {
    readonly algorithm: string;
    readonly cost: number;
    readonly keyLength?: number;
    readonly keyPrefix: string;
    readonly nonce: string;
    readonly salt: string;
  };
}

const counterBytes = 4;
const usualKeyLength = 32;
const bitsPerByte = 8;

const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16));
const hexOf = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function derive({ parameters }: Sums, password: BufferSource): Promise<string> {
  const { algorithm, cost: iterations, keyLength = usualKeyLength, salt } = parameters;
  const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: algorithm.replace('PBKDF2/', ''), iterations, salt: bytesOf(salt) };
  return hexOf(await crypto.subtle.deriveBits(how, key, keyLength * bitsPerByte));
}

/**
 * Does the sums: finds the first number that, after the nonce, derives a key which begins as asked. Takes about a second, in
 * the browser's own cryptography and in many steps, so that the page goes on.
 * @returns what goes into `trace.challenge` of a sign-up
 */
export async function solve(challenge: Sums): Promise<string> {
  const { keyPrefix, nonce } = challenge.parameters;
  const start = bytesOf(nonce);
  const password = new Uint8Array(start.length + counterBytes);
  password.set(start);
  const view = new DataView(password.buffer);
  for (let counter = 0; ; counter += 1) {
    view.setUint32(start.length, counter);
    const derivedKey = await derive(challenge, password);
    if (!derivedKey.startsWith(keyPrefix.toLowerCase())) continue;
    return btoa(JSON.stringify({ challenge, solution: { counter, derivedKey } }));
  }
}

/** Asks the backend for its sums and does them; without any there is nothing to send. */
export async function checkedByMachine(client: ManagingClient | undefined): Promise<string | undefined> {
  const sums = await client?.readChallenge();
  return sums && solve(sums as unknown as Sums);
}
