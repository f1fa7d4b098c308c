import { readFileSync } from 'node:fs';
import { defaultLimits } from '@geflecht/formats';
import { describe, expect, it } from 'vitest';

const document = readFileSync(new URL('../../../docs/formats.md', import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');
const section = /## Limits and errors (.*?)\| code \|/.exec(document)?.[1] ?? '';
const mebibyte = 1024 * 1024;
const inMebibytes = new Set(['bytes', 'unpackedBytes']);

const figures = Object.entries(defaultLimits).map(([name, most]: [string, number]): [string, string] =>
  inMebibytes.has(name) ? [name, `${most / mebibyte} MiB`] : [name, most.toLocaleString('en')],
);

describe('the documented limits', () => {
  it.each(figures)('name the bound of %s, %s', (_name, figure) => {
    expect(section).toMatch(new RegExp(`(^|\\s)${figure}(\\s|,|;)`, 'u'));
  });
});
