import { readFile } from '@geflecht/formats';
import { describe, expect, it } from 'vitest';
import { fileColumns } from './file-columns.js';

async function columnsOf(text: string, name = 'datei.csv') {
  const bytes = new TextEncoder().encode(text);
  return fileColumns(bytes, { name }, await readFile(bytes, { name }));
}

describe('the columns of a file', () => {
  it('of a programme are all of its headings, with samples and what they hold', async () => {
    const columns = await columnsOf('Was;Beginn;Schlüssel\nImpuls;2027-03-06 10:00;x1\nPause;2027-03-06 11:00;x2\n');
    expect(columns).toEqual([
      { heading: 'Was', samples: ['Impuls', 'Pause'], role: 'title', isGuessed: false },
      { heading: 'Beginn', samples: ['2027-03-06 10:00', '2027-03-06 11:00'], role: 'start', isGuessed: false },
      { heading: 'Schlüssel', samples: ['x1', 'x2'], role: undefined, isGuessed: false },
    ]);
  });

  it('of ties are their ends and whatever else stands in the rows', async () => {
    const columns = await columnsOf('von;nach;Anlass\nKita;Hort;Sommerfest\n');
    expect(columns.map(({ heading, role }) => [heading, role])).toEqual([
      ['von', 'from'],
      ['nach', 'to'],
      ['Anlass', undefined],
    ]);
  });

  it('of a table nobody recognises are there without any meaning', async () => {
    const columns = await columnsOf('Pflanze;Höhe\nRose;40\nNelke;30\n');
    expect(columns.map(({ heading, role }) => [heading, role])).toEqual([
      ['Pflanze', undefined],
      ['Höhe', undefined],
    ]);
  });

  it('of a list in JSON are its fields', async () => {
    const list = [{ titel: 'Lesung', beginn: '2027-03-06T10:00', farbe: 'blau' }];
    const columns = await columnsOf(JSON.stringify(list), 'termine.json');
    expect(columns.map(({ heading }) => heading)).toEqual(['titel', 'beginn', 'farbe']);
  });

  it('are none where the format says itself what is what', async () => {
    expect(await columnsOf('graph [ node [ id 1 label "A" ] ]', 'netz.gml')).toEqual([]);
  });
});
