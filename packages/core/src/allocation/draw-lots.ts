import { joinedKey } from './joined-key.js';

const highHalf = 0x20_0000;
const half = 0x1_0000_0000;

/** Spreads every bit of a hash over the whole of it (the last step of MurmurHash3). */
function spread(state: number): number {
  const first = Math.imul(state ^ (state >>> 16), 0x85eb_ca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2_ae35);
  return (second ^ (second >>> 16)) >>> 0;
}

/**
 * The number somebody draws: a whole number below 2⁵³ made of the seed and the words that name the lot, the same on
 * every machine. Smaller numbers come first. It knows neither time nor order of arrival.
 */
export function lotOf(seed: string, words: readonly string[]): number {
  const text = joinedKey([seed, ...words]);
  let high = 0x811c_9dc5;
  let low = 0x1234_5678;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x0100_0193);
    low = Math.imul(low ^ unit, 0x5bd1_e995);
  }
  return (spread(high) % highHalf) * half + spread(low);
}
