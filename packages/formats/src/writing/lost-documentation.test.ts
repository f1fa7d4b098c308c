import {
  buildChecklist,
  buildDocumentation,
  buildEventDocument,
  buildEventSeries,
  buildFundingProgramme,
  buildMediaItem,
  buildNetwork,
  buildProject,
  buildResult,
} from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { writableFormats, writeFile } from '../index.js';
import type { WritableFormat } from '../index.js';
import { documentationCollections } from './lost-documentation.js';

const document = buildEventDocument({
  networks: [buildNetwork()],
  documentations: [buildDocumentation()],
  results: [buildResult()],
  mediaItems: [buildMediaItem()],
  checklists: [buildChecklist()],
  eventSeries: [buildEventSeries()],
  projects: [buildProject()],
  fundingProgrammes: [buildFundingProgramme()],
});

async function lostBy(format: WritableFormat): Promise<readonly string[]> {
  const { dropped } = await writeFile(document, format, { now: '2027-04-01T12:00:00Z' });
  const places = new Set<string>(dropped.map(({ at }) => at));
  return documentationCollections.filter((name) => places.has(`/${name}`));
}

const formats = Object.keys(writableFormats) as readonly WritableFormat[];
/** Lists of people are not of the event; the page shows what remains of it. */
const others: readonly WritableFormat[] = ['geflecht', 'event-html', 'sign-ups-csv', 'sign-ups-xlsx'];

describe('what remains of an event', () => {
  it.each(formats.filter((format) => !others.includes(format)))('is named as lost by the format %s', async (format) => {
    expect(await lostBy(format)).toEqual(documentationCollections);
  });

  it('is carried whole by our own format', async () => {
    const { files, dropped } = await writeFile(document, 'geflecht');
    expect(dropped).toEqual([]);
    expect(JSON.parse(new TextDecoder().decode(files[0]?.bytes))).toMatchObject({ results: [{ id: 'result-1' }] });
  });

  it('stands on a page, save what stands behind the event', async () => {
    expect(await lostBy('event-html')).toEqual(['eventSeries', 'projects', 'fundingProgrammes']);
  });
});
