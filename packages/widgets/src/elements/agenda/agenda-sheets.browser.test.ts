import { buildDocument, buildEvent, buildPart, buildRoom, buildSession } from '@geflecht/core/testing';
import { afterEach, describe, expect, test } from 'vitest';
import { placeAgenda } from './place-agenda.js';

const bare = buildDocument({ events: [buildEvent()], sessions: [buildSession({ rooms: 'all' })] });
const rich = buildDocument({
  events: [buildEvent()],
  rooms: [buildRoom({ id: 'hall' })],
  sessions: [buildSession({ rooms: ['hall'], parts: [buildPart({ kind: 'table' })] })],
});

afterEach(() => document.body.replaceChildren());

async function offered(data: typeof bare, folder?: string): Promise<readonly (readonly [string, string | null])[]> {
  const { agenda } = await placeAgenda(data, {
    width: '400px',
    prepare: (element) => (folder === undefined ? undefined : element.setAttribute('sheets', folder)),
  });
  await expect.poll(() => agenda.tools).not.toBeNull();
  await agenda.openPanel('Mehr');
  const links = agenda.tools!.querySelectorAll('a');
  return [...links].map((link) => [link.textContent.trim(), link.getAttribute('href')]);
}

describe('sheets for paper', () => {
  test('are offered where the page says where they lie', async () => {
    expect(await offered(rich, 'https://api.verein.example/v1/events/e/sheets')).toEqual([
      ['Türschilder', 'https://api.verein.example/v1/events/e/sheets/doors.html'],
      ['Tischkarten', 'https://api.verein.example/v1/events/e/sheets/tables.html'],
      ['Handzettel', 'https://api.verein.example/v1/events/e/sheets/handout.html'],
    ]);
  });

  test('are not where nothing would be on them', async () => {
    expect(await offered(bare, 'blatt/')).toEqual([['Handzettel', 'blatt/handout.html']]);
  });

  test('are not where the page says nothing, or something that is no folder of the web', async () => {
    expect(await offered(rich)).toEqual([]);
    expect(await offered(rich, '')).toEqual([]);
    expect(await offered(rich, 'ftp://verein.example/blatt')).toEqual([]);
  });
});
