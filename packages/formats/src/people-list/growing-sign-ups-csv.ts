import type { GeflechtDocument } from '@geflecht/core/document';
import type { SignUp } from '@geflecht/core/sign-up';
import { byteOrderMark, csvLines } from '../writing/csv-text.js';
import type { WriteOptions } from '../writing/write-result.js';
import { GrowingSignUpTable } from './sign-up-rows.js';
import { SignUpsToWrite } from './sign-ups-to-write.js';

/** A CSV file that is written portion by portion, after every portion was looked at once. */
export interface GrowingSignUpsCsv {
  /** Finds out which columns there are; to be called with every portion before the first line is asked for. */
  readonly look: (signUps: readonly SignUp[]) => void;
  /** Begin of the file. */
  readonly head: () => string;
  /** Lines of the next portion, each with its end. */
  readonly lines: (signUps: readonly SignUp[]) => string;
}

/**
 * Writes sign-ups as `writeSignUpsCsv` does, for events whose sign-ups are not in memory at once.
 * @param document the event with its questions, sessions and places; sign-ups in it are not looked at
 * @throws FormatError `nothing-to-write` where it does not hold the wanted event
 */
export function growingSignUpsCsv(document: GeflechtDocument, options: WriteOptions): GrowingSignUpsCsv {
  const table = new GrowingSignUpTable(new SignUpsToWrite({ ...document, signUps: [], needsAnswers: [] }, options));
  let written = 0;
  return {
    look: (signUps) => table.look(signUps),
    head: () => `${byteOrderMark}${csvLines([table.headings])}`,
    lines: (signUps) => {
      const rows = table.rows(signUps, written);
      written += signUps.length;
      return csvLines(rows);
    },
  };
}
