import { readdirSync } from 'node:fs';
import { validateDocument } from '@geflecht/core/schema';
import { isFormatError } from '@geflecht/formats';
import { describe, expect, it } from 'vitest';
import { dataFolder, hasData } from './data-folder.js';
import { readReal } from './read-real.js';

const folders = ['ical', 'networks', 'schedules', 'schemaorg', 'spreadsheets'];
const paths = hasData
  ? folders.flatMap((folder) => readdirSync(`${dataFolder}/${folder}`).map((name) => `${folder}/${name}`))
  : ['none'];

/** What became of a file: nothing wrong with its document, or a refusal with a code. */
async function outcome(path: string): Promise<string> {
  try {
    const { document, warnings } = await readReal(path);
    const faults = validateDocument(document).issues.filter(({ severity }) => severity === 'error');
    const mute = warnings.filter(({ code, message, at }) => code === '' || message.de === '' || at === '');
    return faults.length + mute.length === 0 ? 'read' : `faulty: ${JSON.stringify([faults[0], mute[0]])}`;
  } catch (error) {
    return isFormatError(error) && error.cause === undefined ? 'refused' : `escaped: ${String(error)}`;
  }
}

describe.skipIf(!hasData)('every real file', () => {
  it.each(paths)('%s is read into a faultless document or refused with a code', async (path) => {
    expect(await outcome(path)).toMatch(/^(read|refused)$/);
  });

  it('reads the same twice, so that a second import changes nothing', async () => {
    const [first, second] = [await readReal('networks/rio.gexf'), await readReal('networks/rio.gexf')];
    expect(second.document).toEqual(first.document);
  });
});
