import { calendarCases } from './calendar-cases.js';
import { networkCases } from './network-cases.js';
import type { ParseCase } from './parse-case.js';
import { programmeCases } from './programme-cases.js';
import { workbookCases } from './workbook-cases.js';

/** Every file that is parsed. */
export const parseCases: readonly ParseCase[] = [
  ...programmeCases,
  ...calendarCases,
  ...workbookCases,
  ...networkCases,
];
