import { sha256 } from '../platform.js';

const tagLength = 32;

/** Strong entity tag of a body, quotes included. */
export function entityTag(body: string): string {
  return `"${sha256(body).slice(0, tagLength)}"`;
}
