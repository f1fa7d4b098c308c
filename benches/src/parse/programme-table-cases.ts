import { bareCsv } from './bare-csv.js';
import type { ParseCase } from './parse-case.js';
import { rowRecords } from './plain-sessions.js';
import { programmeCsvInput, programmeXlsxInput } from './programme-table-input.js';
import { bytesOf } from './text-of.js';
import { bareWorkbook } from './workbook-cases.js';

const events = 1_000;

const table = { records: events, counted: 'sessions', heap: { target: '<=10' }, rounds: 9 };

/** A programme of 1,000 events in a spreadsheet. */
export const programmeTableCases: readonly ParseCase[] = [
  {
    ...table,
    name: 'CSV programme, 1,000 events',
    input: () => bytesOf(programmeCsvInput(events)),
    loadReader: async () => (await import('@geflecht/formats/tables')).readTable,
    rivals: [bareCsv(), rowRecords],
  },
  {
    ...table,
    name: 'XLSX programme, 1,000 events',
    input: () => programmeXlsxInput(events),
    loadReader: async () => (await import('@geflecht/formats/workbook')).readWorkbook,
    rivals: [bareWorkbook],
    heap: {},
  },
];
