import ipaddr from 'ipaddr.js';

/** All global unicast addresses of IPv6 that were ever given out lie in here (RFC 4291, IANA). */
const givenOut = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an IP address is one of the internet: not of this machine, this link, a private net, a provider's inner net,
 * many receivers, or a way to wrap one of these into another one.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address in IPv6 clothes is judged as what it is.
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(givenOut);
}
