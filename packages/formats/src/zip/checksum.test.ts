import { expect, it } from 'vitest';
import { checksum } from './checksum.js';

it('is that of the standard, in one piece or several', () => {
  const bytes = new TextEncoder().encode('123456789');
  expect(checksum(bytes)).toBe(0xcbf43926);
  expect(checksum(bytes.subarray(4), checksum(bytes.subarray(0, 4)))).toBe(0xcbf43926);
});
