/**
 * Where something stands in a file: in words, or as a number that its reader counts (lines, rows, entries) and that is
 * put into words only if somebody has to be told.
 */
export type Place = string | number;

/** Puts a place into words. */
export type PlaceNames = (at: Place) => string;

/** Places that count lines of the file. */
export const linePlaces: PlaceNames = (at) => (typeof at === 'number' ? `line ${at}` : at);
