import * as z from 'zod/mini';

/** Answer to exports as a table: CSV with a byte order mark, semicolons, and no cell that a spreadsheet would run. */
export const peopleTableSchema = z.string().check(z.regex(/^\ufeff?[^\n]+\r\n/));

/** Answer to exports as a workbook: the bytes of an XLSX file. */
export const peopleWorkbookSchema = z.string();
