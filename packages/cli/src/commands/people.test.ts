import { buildEvent, buildEventDocument } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { fakePlatform } from '../fake-platform.js';
import { run } from '../run.js';

const list = [
  'Vorname;Nachname;E-Mail;Essen;Notiz',
  'Ada;Beispiel;ada@verein.example;vegan;spät',
  'Bo;Muster;bo@verein.example;;',
  '',
].join('\n');
const programme = JSON.stringify(buildEventDocument({ events: [buildEvent({ title: 'Fachtag' })] }));
const files = { 'teilnehmende.csv': list, 'fachtag.json': programme };
const read = (bytes: Uint8Array | undefined): unknown => JSON.parse(new TextDecoder().decode(bytes));

describe('a list of people', () => {
  it('is shown by how its columns were understood, without names or addresses', async () => {
    const platform = fakePlatform({ files, locale: 'de' });
    expect(await run(['inspect', 'teilnehmende.csv'], platform)).toBe(0);
    expect(platform.out()).toMatch(/Anmeldungen: 2\n {2}Teilnehmende: 2\n/);
    expect(platform.out()).toMatch(/E-Mail → mail – Feld \(2\)[^]*Essen → food – Bedarf, getrennt abgelegt, nur mit/);
    expect(platform.out()).not.toMatch(/Ada|@verein/);
  });

  it('counts sign-ups and participants for machines', async () => {
    const platform = fakePlatform({ files });
    await run(['inspect', 'teilnehmende.csv', '--json'], platform);
    expect(JSON.parse(platform.out())).toMatchObject({ kind: 'signups', counts: { signUps: 2, participants: 2 } });
  });

  it('names for machines what each column was taken for, and nobody of the list', async () => {
    const platform = fakePlatform({ files });
    await run(['inspect', 'teilnehmende.csv', '--json'], platform);
    expect(JSON.parse(platform.out())).toMatchObject({
      columns: [
        { heading: 'Vorname', role: 'firstName', becomes: 'field', audience: 'coordination', filled: 2 },
        { heading: 'Nachname', role: 'lastName', becomes: 'field' },
        { heading: 'E-Mail', role: 'mail', becomes: 'field' },
        { heading: 'Essen', role: 'food', becomes: 'needs', audience: 'private', filled: 1 },
        { heading: 'Notiz', becomes: 'keptAside', audience: 'coordination', filled: 1 },
      ],
    });
    expect(platform.out()).not.toMatch(/Ada|Beispiel|Muster|@verein|vegan|spät/);
  });

  it('follows the mapping in what it names', async () => {
    const platform = fakePlatform({ files });
    await run(['inspect', 'teilnehmende.csv', '--json', '--map', 'organisation=Notiz'], platform);
    expect(JSON.parse(platform.out())).toMatchObject({
      columns: expect.arrayContaining([expect.objectContaining({ heading: 'Notiz', role: 'organisation' })]),
    });
  });

  it('becomes no document while nobody says what the people signed up for', async () => {
    const platform = fakePlatform({ files });
    expect(await run(['convert', 'teilnehmende.csv', 'x.json', '--json'], platform)).toBe(2);
    expect(JSON.parse(platform.out())).toMatchObject({ error: { code: 'event-missing' } });
    expect(platform.written.size).toBe(0);
  });

  it('becomes sign-ups for the event of that id', async () => {
    const platform = fakePlatform({ files });
    expect(await run(['convert', 'teilnehmende.csv', 'x.json', '--event', 'sommerfest'], platform)).toBe(0);
    expect(read(platform.written.get('x.json'))).toMatchObject({
      events: [{ id: 'sommerfest' }],
      signUps: [{ eventId: 'sommerfest', contact: { mail: 'ada@verein.example' } }, { eventId: 'sommerfest' }],
    });
  });

  it('becomes sign-ups in the programme that is named by its file', async () => {
    const platform = fakePlatform({ files });
    expect(await run(['convert', 'teilnehmende.csv', 'x.json', '--event', 'fachtag.json'], platform)).toBe(0);
    expect(read(platform.written.get('x.json'))).toMatchObject({
      events: [{ id: 'event-1', title: 'Fachtag' }],
      sessions: [{}],
      signUps: [{ eventId: 'event-1' }, { eventId: 'event-1' }],
    });
  });

  it('is refused a file without an event', async () => {
    const platform = fakePlatform({ files: { ...files, 'netz.csv': 'von;nach\na;b\n' } });
    expect(await run(['convert', 'teilnehmende.csv', 'x.json', '--event', 'netz.csv', '--json'], platform)).toBe(1);
    expect(JSON.parse(platform.out())).toMatchObject({ error: { code: 'no-event' } });
  });
});
