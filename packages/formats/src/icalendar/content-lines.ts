const space = 32;
const tab = 9;
const carriageReturn = 13;

/** Where a content line lies: a text, the places where it begins and ends, and the number of the line in the file. */
export interface LinePlace {
  text: string;
  from: number;
  to: number;
  number: number;
}

/**
 * Walks over the content lines of a calendar, unfolded. Takes any line break; empty lines are skipped, also between a
 * line and its continuation. One object tells all places, so that nothing is made for a line.
 */
export function eachContentLine(written: string, visit: (place: Readonly<LinePlace>) => void): void {
  const text = written.includes('\n') ? written : written.replaceAll('\r', '\n');
  const place: LinePlace = { text, from: 0, to: 0, number: 0 };
  for (let at = 0, number = 1; at < text.length; number += 1) {
    const found = text.indexOf('\n', at);
    const next = found < 0 ? text.length + 1 : found + 1;
    const end = text.charCodeAt(next - 2) === carriageReturn ? next - 2 : next - 1;
    const first = text.charCodeAt(at);
    if (end > at && (first === space || first === tab) && place.to > 0) {
      place.text = place.text.slice(place.from, place.to) + text.slice(at + 1, end);
      place.from = 0;
      place.to = place.text.length;
    } else if (end > at) {
      if (place.to > 0) visit(place);
      place.text = text;
      place.from = at;
      place.to = end;
      place.number = number;
    }
    at = next;
  }
  if (place.to > 0) visit(place);
}
