import { buildEventDocument, buildSession } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { writeSheets } from '../workbook/index.js';
import { previewPeopleList } from './index.js';

const lines = [
  'Vorname;Nachname;E-Mail;Workshop;Essen;Notiz;Leer',
  'Ada;Beispiel;ada@verein.example;Netze knüpfen;vegan;spät;',
  'Bo;Muster;;Netze knüpfen;;;',
];
const bytes = new TextEncoder().encode(lines.join('\n'));

describe('the preview of a participants’ list', () => {
  it('says what each column becomes and who would read it', async () => {
    const preview = await previewPeopleList(bytes);
    expect(preview?.columns.map(({ heading, role, becomes, audience }) => [heading, role, becomes, audience])).toEqual([
      ['Vorname', 'firstName', 'field', 'coordination'],
      ['Nachname', 'lastName', 'field', 'coordination'],
      ['E-Mail', 'mail', 'field', 'coordination'],
      ['Workshop', 'choice', 'keptAside', 'coordination'],
      ['Essen', 'food', 'needs', 'private'],
      ['Notiz', undefined, 'keptAside', 'coordination'],
      ['Leer', undefined, 'empty', 'coordination'],
    ]);
    expect(preview?.columns[4]).toMatchObject({ filled: 1, samples: ['vegan'] });
  });

  it('shows the first sign-ups as they would be, and what is unclear', async () => {
    const preview = await previewPeopleList(bytes, { preview: { signUps: 1 } });
    expect(preview?.signUps).toMatchObject([{ contact: { name: 'Ada Beispiel' } }]);
    expect(preview?.needsAnswers).toMatchObject([{ value: 'vegan' }]);
    expect(preview?.counts).toEqual({ signUps: 2, participants: 2, needsAnswers: 1 });
    expect(preview?.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['columns-mapped', 'mail-missing', 'choice-kept', 'needs-kept-apart']),
    );
  });

  it('shows the effect of a mapping and of the event’s document', async () => {
    const document = buildEventDocument({ sessions: [buildSession({ title: 'Netze knüpfen' })] });
    const preview = await previewPeopleList(bytes, { document, mapping: { mail: 'E-Mail', food: 'Notiz' } });
    const uses = preview?.columns.map(({ heading, becomes }) => [heading, becomes]);
    expect(uses).toContainEqual(['Workshop', 'bookings']);
    expect(uses).toContainEqual(['Notiz', 'needs']);
  });

  it('reads workbooks too', async () => {
    const sheet = {
      name: 'Anmeldungen',
      columns: ['Name', 'E-Mail', 'Status'],
      rows: [['Ada', 'ada@verein.example', 'ok']],
    };
    const preview = await previewPeopleList(writeSheets([sheet]));
    expect(preview?.counts).toMatchObject({ signUps: 1 });
  });

  it('is nothing for other files, and refuses broken ones', async () => {
    expect(await previewPeopleList(new TextEncoder().encode('von;nach\na;b'))).toBeUndefined();
    expect(await previewPeopleList(new TextEncoder().encode('{"a":[]}'))).toBeUndefined();
    await expect(previewPeopleList(new Uint8Array())).rejects.toMatchObject({ code: 'empty' });
  });
});
