import type { PlaceNames } from '../network/place.js';
import type { NumberedSheet } from './table-source.js';

/** More than the rows of any sheet. */
const rowsPerSheet = 2 ** 21;

/** Numbers rows across sheets, so that a place costs nothing until somebody has to be told. */
export class RowPlaces {
  readonly #sheets: NumberedSheet[] = [];

  /** What is added to the number of each row of a sheet. */
  startOf(sheet: NumberedSheet): number {
    const known = this.#sheets.indexOf(sheet);
    return (known < 0 ? this.#sheets.push(sheet) - 1 : known) * rowsPerSheet;
  }

  /** Puts the place of a row into words. */
  readonly nameOf: PlaceNames = (at) => {
    if (typeof at === 'string') return at;
    const sheet = this.#sheets[Math.floor(at / rowsPerSheet)];
    return `${sheet?.place ?? ''}row ${at % rowsPerSheet}`;
  };
}
