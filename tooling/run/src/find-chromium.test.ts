import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium } from './find-chromium.js';

describe('findChromium', () => {
  it('obeys CHROMIUM_PATH', () => {
    expect(findChromium({ CHROMIUM_PATH: '/opt/one', PATH: '/usr/bin' })).toBe('/opt/one');
  });

  it('prefers Chromium to Chrome wherever they lie on the search path', () => {
    const [first, second] = [mkdtempSync(join(tmpdir(), 'geflecht-')), mkdtempSync(join(tmpdir(), 'geflecht-'))];
    writeFileSync(join(first, 'google-chrome'), '');
    writeFileSync(join(second, 'chromium'), '');
    expect(findChromium({ PATH: [first, second].join(delimiter) })).toBe(join(second, 'chromium'));
  });
});
