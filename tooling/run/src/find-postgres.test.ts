import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPostgres } from './find-postgres.js';

const folder = (): string => mkdtempSync(join(tmpdir(), 'geflecht-'));

describe('findPostgres', () => {
  it('obeys GEFLECHT_POSTGRES', () => {
    expect(findPostgres({ GEFLECHT_POSTGRES: '/opt/pg/bin', PATH: '/usr/bin' })).toBe('/opt/pg/bin');
  });

  it('takes the folder on the search path that can make a database', () => {
    const [first, second] = [folder(), folder()];
    writeFileSync(join(first, 'psql'), '');
    writeFileSync(join(second, 'initdb'), '');
    expect(findPostgres({ PATH: [first, second].join(delimiter) })).toBe(second);
  });
});
