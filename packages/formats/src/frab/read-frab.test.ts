import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFrabJson, readFrabXml } from './index.js';

const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../../fixtures/dialects/programmes/${name}`, import.meta.url)));
const json = readFrabJson(bytesOf('spieltreff.frab.json')).document;
const old = readFrabXml(bytesOf('sommerfest.schedule.xml')).document;
const recent = readFrabXml(bytesOf('fachtag.schedule.xml')).document;
const written = (text: string) => new TextEncoder().encode(text);

/** A programme item that names a person with an address nobody can follow. */
const mention = (id: number, name: string) => ({
  id,
  date: '2027-03-06T09:00:00+01:00',
  title: 'Tanz',
  persons: [{ id: 7, public_name: name, links: [{ url: 'kein Verweis' }] }],
});

describe('the schedule JSON of frab', () => {
  it('becomes an event with zone, days and origin', () => {
    expect(json.events).toMatchObject([
      {
        id: 'spieltreff27',
        title: 'Spieltreff Lindenau 2027',
        timeZone: 'Europe/Berlin',
        start: '2027-07-09',
        end: '2027-07-11',
        colours: { primary: '#2f6f4e' },
        source: [{ system: 'frab:spieltreff27', originalId: 'spieltreff27', rest: { version: 'Brombeere' } }],
      },
    ]);
  });

  it('starts its days when the last programme of a day ends in the morning', () => {
    expect(json.events?.[0]?.days).toMatchObject([
      { date: '2027-07-09', dayStart: '06:00' },
      { date: '2027-07-10' },
      { date: '2027-07-11' },
    ]);
  });

  it('keeps rooms in which nothing happens', () => {
    expect(json.rooms?.map(({ name, capacity }) => [name, capacity])).toEqual([
      ['Großer Saal', 120],
      ['Küche', 15],
      ['Werkbank', 8],
    ]);
  });

  it('fits start, duration, room, track, people and material together', () => {
    expect(json.sessions?.[0]).toMatchObject({
      id: '0b8b4d6e-5d3b-4c0a-8f59-0a1f6f2d0011',
      format: 'talk',
      start: '2027-07-09T14:00:00+02:00',
      end: '2027-07-09T15:00:00+02:00',
      rooms: ['grosser-saal'],
      trackId: 'spielen',
      language: 'de',
      contributors: [{ contributorId: '1' }, { contributorId: '2' }],
      links: [{ label: 'Hausregeln', url: 'https://spieltreff.example/regeln' }],
      recording: { licence: 'CC BY 4.0', optOut: true },
      source: [{ originalId: '11', url: 'https://spieltreff.example/fahrplan/11.html' }],
    });
    expect(json.materials).toMatchObject([
      { kind: 'slides', title: 'Spielplan', href: 'https://spieltreff.example/anlagen/spielplan.pdf' },
    ]);
    expect(json.sessions?.[0]?.materialIds).toEqual(json.materials?.map(({ id }) => id));
  });

  it('leaves nothing in texts that a page could execute', () => {
    expect(json.sessions?.[0]?.description).toBe('Mit [Hausführung](https://spieltreff.example/haus) & Kuchen.');
  });

  it('reads a duration of nothing as an open end, and a missing date as unscheduled', () => {
    const [, , dinner, repairs] = json.sessions ?? [];
    expect(dinner).toMatchObject({ openEnd: true, format: 'meal' });
    expect(dinner).not.toHaveProperty('end');
    expect(repairs).not.toHaveProperty('start');
  });

  it('keeps what the model has no home for with the origin', () => {
    expect(json.sessions?.[2]?.source?.[0]?.rest).toEqual({ answers: [{ question: 'Geschirr', answer: 'vorhanden' }] });
  });

  it('believes the first mention of a person and reports its losses once', () => {
    const days = [
      { date: '2027-03-06', rooms: { Saal: [mention(1, 'Ayla Ahornblatt'), mention(2, 'A. Ahornblatt')] } },
    ];
    const text = JSON.stringify({ schedule: { conference: { acronym: 'tanz27', title: 'Tanz', days } } });
    const { document, dropped } = readFrabJson(written(text));
    expect(document.contributors).toMatchObject([{ id: '7', name: 'Ayla Ahornblatt' }]);
    expect(document.sessions?.map(({ contributors }) => contributors?.[0]?.contributorId)).toEqual(['7', '7']);
    expect(dropped.map(({ code }) => code)).toEqual(['link-unusable']);
  });

  it('labels formats of its own', () => {
    expect(json.taxonomies).toEqual([{ id: 'format', terms: [{ id: 'bastelrunde', label: 'Bastelrunde' }] }]);
  });

  it('is refused where there is no programme in it', () => {
    expect(() => readFrabJson(written('{"schedule":{"conference":{}}}'))).toThrow(
      expect.objectContaining({ code: 'shape-unexpected' }),
    );
  });
});

describe('the older schedule XML', () => {
  it('takes rooms from the events, which stand right under their day', () => {
    expect(old.rooms?.map(({ name }) => name)).toEqual(['Wiese', 'Schuppen']);
  });

  it('puts the small hours before the day change on the next calendar day', () => {
    expect(old.sessions?.map(({ start }) => start)).toEqual([
      '2012-06-16T20:00:00+02:00',
      '2012-06-16T14:00:00+02:00',
      '2012-06-17T00:30:00+02:00',
      '2012-06-17T08:00:00+02:00',
    ]);
    expect(old.events?.[0]?.days).toEqual([
      { id: '2012-06-16', date: '2012-06-16', dayStart: '08:00' },
      { id: '2012-06-17', date: '2012-06-17', dayStart: '08:00' },
    ]);
  });

  it('reads entities and the HTML inside texts', () => {
    expect(old.events?.[0]?.subtitle).toBe('Zwei Tage unter Bäumen');
    expect(old.sessions?.[0]).toMatchObject({ title: 'Tanz & Trommeln', abstract: 'Mit der *Hofkapelle*. Für alle.' });
  });

  it('counts a person once, whatever they do', () => {
    expect(old.contributors?.map(({ id, name }) => [id, name])).toEqual([
      ['5', 'Hofkapelle'],
      ['6', 'Sternfreunde'],
    ]);
  });
});

describe('the newer schedule XML', () => {
  it('keeps empty rooms, colours, codes and attachments', () => {
    expect(recent.rooms?.map(({ name }) => name)).toEqual(['Aula', 'Mensa']);
    expect(recent.tracks).toMatchObject([{ name: 'Praxis', colour: '#aa3355' }]);
    expect(recent.sessions).toMatchObject([
      {
        code: 'AAAAAA',
        start: '2027-03-06T09:30:00+01:00',
        end: '2027-03-06T10:15:00+01:00',
        description: '- Lotsendienste\n- Patenschaften',
        recording: { licence: 'CC BY', optOut: true },
        feedbackUrl: 'https://fachtag.example/101/feedback',
      },
    ]);
    expect(recent.materials).toMatchObject([{ href: 'https://fachtag.example/media/folien.pdf' }]);
  });

  it('is refused where its root is another', () => {
    expect(() => readFrabXml(written('<plan/>'))).toThrow(expect.objectContaining({ code: 'shape-unexpected' }));
  });
});
