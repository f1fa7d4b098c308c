import { pick } from '@geflecht/tooling-run/seeded-random';
import type { Random } from '@geflecht/tooling-run/seeded-random';
import { nastyValues } from './nasty.js';

/** The same JSON with one value somewhere in it replaced, left out or repeated. */
export function mutateJson(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.12) return pick(nastyValues, random);
  const entries: [string, unknown][] = Object.entries(value);
  if (entries.length === 0) return 'gefüllt';
  const chosen = Math.floor(random() * entries.length);
  const [key, inner] = entries[chosen] ?? ['', undefined];
  const fate = random();
  if (fate < 0.1) entries.splice(chosen, 1);
  else if (fate < 0.2) entries.push([`${key}2`, inner]);
  else entries[chosen] = [key, mutateJson(inner, random)];
  return Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
}
