import { buildEventDocument } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { readFile, writeFile } from '../index.js';
import type { WritableFormat } from './writable-format.js';

describe('writing a file', () => {
  it('gives a document back as it was, without a loss', async () => {
    const document = buildEventDocument();
    const { files, warnings, dropped } = await writeFile(document, 'geflecht');
    expect(files.map(({ ending, mediaType }) => [ending, mediaType])).toEqual([['.json', 'application/json']]);
    expect({ warnings, dropped }).toEqual({ warnings: [], dropped: [] });
    const { document: again } = await readFile(files[0]?.bytes ?? new Uint8Array());
    expect(again).toEqual(document);
  });

  it('refuses a format that nobody writes', async () => {
    const writing = writeFile(buildEventDocument(), 'frobnicate' as WritableFormat);
    await expect(writing).rejects.toMatchObject({ code: 'format-not-supported' });
  });
});
