import { isPublicAddress } from './public-address.js';

const longest = 2_000;

/** Why an address is none that webhooks go to. */
export type WebhookUrlFlaw = 'not-a-url' | 'not-https' | 'credentials' | 'not-public' | 'too-long';

/** Names that never lead out of a machine or an office, whatever a resolver says (RFC 6761, RFC 6762, RFC 8375). */
const inner = /(^|\.)(localhost|local|internal|home\.arpa|lan|intranet|corp|home)$/;

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

function isAddress(host: string): boolean {
  return host.includes(':') || /^[\d.]+$/.test(host);
}

/**
 * What is wrong with an address to send webhooks to, as far as it can be told without asking for its name; `URL` has written
 * octal and hexadecimal numbers as plain ones before.
 * @returns undefined for an `https` address on the internet without user and password
 */
export function flawOfWebhookUrl(text: string): WebhookUrlFlaw | undefined {
  if (text.length > longest) return 'too-long';
  if (!URL.canParse(text)) return 'not-a-url';
  const url = new URL(text);
  if (url.protocol !== 'https:') return 'not-https';
  if (url.username !== '' || url.password !== '') return 'credentials';
  const host = hostOf(url);
  const isInner = inner.test(host) || !/[.:]/.test(host);
  return isInner || (isAddress(host) && !isPublicAddress(host)) ? 'not-public' : undefined;
}

/** The address in a URL whose host is one, not a name. */
export function addressInUrl(url: URL): string | undefined {
  const host = hostOf(url);
  return isAddress(host) ? host : undefined;
}
