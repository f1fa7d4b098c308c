import { calendarCases } from './calendar-cases.js';
import { linkedDataCases } from './linked-data-cases.js';
import { networkCases } from './network-cases.js';
import type { ParseCase } from './parse-case.js';
import { programmeCases } from './programme-cases.js';
import { programmeTableCases } from './programme-table-cases.js';
import { workbookCases } from './workbook-cases.js';

/** Every file that is parsed. */
export const parseCases: readonly ParseCase[] = [
  ...programmeCases,
  ...linkedDataCases,
  ...programmeTableCases,
  ...calendarCases,
  ...workbookCases,
  ...networkCases,
];
