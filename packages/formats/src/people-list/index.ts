export { previewPeopleList } from './preview-people-list.js';
export type { PeoplePreview, PreviewOptions, PreviewedColumn, PreviewedUse } from './preview-sheets.js';
export type { PeopleRole } from './data/people-columns.js';
export { growingSignUpsCsv } from './growing-sign-ups-csv.js';
export type { GrowingSignUpsCsv } from './growing-sign-ups-csv.js';
export { csvFile } from '../writing/csv-text.js';
export type { TableToWrite } from '../writing/csv-text.js';
export { writeSignUpsCsv, writeSignUpsXlsx } from './write-sign-ups.js';
