import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addFormatName } from './add-format-name.js';

it('adds a format to the end of the list of names', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'geflecht-')), 'names.ts');
  writeFileSync(file, "export type FormatName =\n  | 'a'\n  | 'b';\n");
  addFormatName(file, 'c');
  expect(readFileSync(file, 'utf8')).toBe("export type FormatName =\n  | 'a'\n  | 'b'\n  | 'c';\n");
});
