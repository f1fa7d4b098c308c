import { describe, expect, it } from 'vitest';
import { passingSecret } from '../keys/server-secret.js';
import { isLoopback, isNearby, rangeKey, rangeOf, rangeSecret } from './address-range.js';

describe('the range of an address', () => {
  it.each([
    ['203.0.113.9', '203.0.113.0/24'],
    ['::ffff:203.0.113.200', '203.0.113.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s is %s', (address, range) => {
    expect(rangeOf(address)).toBe(range);
  });

  it.each(['', 'unknown', '203.0.113', '_hidden', '<script>'])('of "%s" is none', (address) => {
    expect(rangeOf(address)).toBeUndefined();
  });

  it('stands in memory as nothing that tells of it', () => {
    const key = rangeSecret(passingSecret());
    expect(rangeKey('203.0.113.0/24', key)).not.toContain('203');
    expect(rangeKey('203.0.113.0/24', key)).toBe(rangeKey('203.0.113.0/24', key));
  });
});

describe('its own network', () => {
  it.each(['127.0.0.1', '10.1.2.3', '172.18.0.5', '192.168.0.9', '::ffff:10.0.0.1', 'fd00::1', 'fe80::1%eth0'])(
    'has %s',
    (address) => {
      expect(isNearby(address)).toBe(true);
    },
  );

  it.each(['203.0.113.9', '2001:db9::1', '172.32.0.1', '', 'unknown'])('has not "%s"', (address) => {
    expect(isNearby(address)).toBe(false);
  });
});

describe('this machine', () => {
  it.each(['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1'])('is %s', (address) => {
    expect(isLoopback(address)).toBe(true);
  });

  it.each(['10.0.0.1', '203.0.113.9', '::2', ''])('is not "%s"', (address) => {
    expect(isLoopback(address)).toBe(false);
  });
});
