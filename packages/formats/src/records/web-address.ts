const longestAddress = 2_000;
const absolute = /^https?:\/\//i;

/** A complete web or mail address as written, or nothing where a page could not follow it safely. */
export function webAddress(value: string | undefined, base?: string): string | undefined {
  if (value === undefined || value === '' || value.length > longestAddress) return undefined;
  if (absolute.test(value)) return URL.canParse(value) ? value : undefined;
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:.]+$/.test(value)) return `mailto:${value}`;
  const written = /^www\.[^\s/]+\.[^\s]+$/i.test(value) ? `https://${value}` : value;
  // Asked first, as many addresses are none and an error is dear.
  if (!URL.canParse(written, base)) return undefined;
  const { protocol, href } = new URL(written, base);
  if (!['http:', 'https:', 'mailto:', 'tel:'].includes(protocol)) return undefined;
  return written === value && /^[a-z]+:/i.test(value) ? value : href;
}
