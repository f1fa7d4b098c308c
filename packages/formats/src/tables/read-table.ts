import { fileReader } from '../reading/file-reader.js';
import { csvSheet } from './csv-sheet.js';
import { recogniseTables } from './recognise-tables.js';

/**
 * Reads CSV: tables of ties (with their list of actors as companion), matrices of one or two kinds of actors, and any
 * other table as rows and columns.
 * @throws FormatError
 */
export const readTable = fileReader((file) => recogniseTables([csvSheet(file)], file));
