import { describe, expect, it } from 'vitest';
import { isPublicAddress } from './public-address.js';

describe('isPublicAddress', () => {
  it.each(['93.184.216.34', '1.1.1.1', '2606:2800:220:1:248:1893:25c8:1946', '::ffff:93.184.216.34'])(
    'lets %s be called',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    ['this machine', '127.0.0.1'],
    ['this machine by another number', '127.255.255.254'],
    ['this machine in IPv6', '::1'],
    ['this machine in clothes', '::ffff:127.0.0.1'],
    ['this machine in hexadecimal clothes', '::ffff:7f00:1'],
    ['no address yet', '0.0.0.0'],
    ['no address yet in IPv6', '::'],
    ['a private net', '10.1.2.3'],
    ['a private net', '172.16.0.1'],
    ['a private net', '192.168.1.1'],
    ['a private net of IPv6', 'fd12:3456:789a::1'],
    ['this link', '169.254.169.254'],
    ['this link of IPv6', 'fe80::1'],
    ['a provider’s inner net', '100.64.0.1'],
    ['many receivers', '224.0.0.1'],
    ['many receivers of IPv6', 'ff02::1'],
    ['everybody', '255.255.255.255'],
    ['a net for tests', '198.18.0.1'],
    ['a net for documents', '192.0.2.7'],
    ['a net for documents of IPv6', '2001:db8::1'],
    ['IPv4 wrapped by a gateway', '64:ff9b::7f00:1'],
    ['IPv4 wrapped by 6to4', '2002:7f00:1::'],
    ['IPv4 wrapped by Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
    ['IPv4 translated', '::ffff:0:127.0.0.1'],
    ['IPv4 in old clothes', '::127.0.0.1'],
    ['a site of IPv6', 'fec0::1'],
    ['never given out', '4000::1'],
    ['no address', 'verein.example'],
    ['nothing', ''],
  ])('refuses %s: %s', (_what, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
