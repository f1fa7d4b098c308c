import { createHmac } from 'node:crypto';

/** Header that tells a receiver who sent a body and when. */
export const signatureHeader = 'Geflecht-Signature';

/**
 * The signature of a body: `t=SECONDS,v1=HEX`, where HEX is HMAC-SHA256 over `SECONDS.BODY` with the webhook's secret as key.
 * A receiver computes it anew, compares in constant time, and refuses what is older than five minutes.
 * @param at seconds since 1970
 */
export function signPayload(body: string, secret: string, at: number): string {
  const mac = createHmac('sha256', secret).update(`${at}.${body}`, 'utf8').digest('hex');
  return `t=${at},v1=${mac}`;
}
