import { bareXml } from './bare-xml.js';
import { toBareParser } from './parse-case.js';
import type { ParseCase, Rival } from './parse-case.js';
import { jsonRecords, xmlRecords } from './plain-records.js';
import { frabJsonInput, frabXmlInput } from './programme-input.js';
import { bytesOf, textOf } from './text-of.js';

const events = 1_000;

interface BareSchedule {
  readonly schedule: {
    readonly conference: { readonly days: readonly { readonly rooms: Record<string, unknown[]> }[] };
  };
}

const bareJson: Rival = {
  name: 'JSON.parse',
  must: toBareParser,
  load: async () => (bytes) => {
    const { schedule } = JSON.parse(textOf(bytes)) as BareSchedule;
    return schedule.conference.days.reduce((sum, { rooms }) => sum + Object.values(rooms).flat().length, 0);
  },
};

const programme = { records: events, counted: 'sessions', heap: { target: '<=10' }, rounds: 9 };

/** A programme of 1,000 events in both dialects of frab. */
export const programmeCases: readonly ParseCase[] = [
  {
    ...programme,
    name: 'frab JSON, 1,000 events',
    input: () => bytesOf(frabJsonInput(events)),
    loadReader: async () => (await import('@geflecht/formats/frab')).readFrabJson,
    rivals: [bareJson, jsonRecords],
  },
  {
    ...programme,
    name: 'frab XML, 1,000 events',
    input: () => bytesOf(frabXmlInput(events)),
    loadReader: async () => (await import('@geflecht/formats/frab')).readFrabXml,
    rivals: [bareXml('event', toBareParser), xmlRecords('event')],
  },
];
