/** Properties that are written from the model, or that never leave this package. */
const ownNames = new Set(
  (
    'UID DTSTAMP DTSTART DTEND DURATION RECURRENCE-ID RRULE RDATE EXDATE SEQUENCE CREATED LAST-MODIFIED SUMMARY ' +
    'DESCRIPTION LOCATION GEO URL STATUS CATEGORIES CLASS IMAGE CONFERENCE ATTENDEE ORGANIZER CONTACT ATTACH BEGIN END'
  ).split(' '),
);
const lineShape = /^[A-Za-z0-9-]+[;:]/;
// eslint-disable-next-line no-control-regex -- a line with a line break in it would be two
const controls = /[\u0000-\u0008\u000a-\u001f\u007f]/;

/** Lines kept of an import, from the `rest` of its source. */
function keptLines(rest: unknown): readonly string[] {
  const lines: unknown = typeof rest === 'object' && rest !== null && 'lines' in rest ? rest.lines : undefined;
  if (!Array.isArray(lines)) return [];
  return lines.filter(
    (line): line is string => typeof line === 'string' && lineShape.test(line) && !controls.test(line),
  );
}

function nameOf(line: string): string {
  return line.slice(0, line.search(/[;:]/)).toUpperCase();
}

/** The occurrence of a series that an imported entry was, as the line names it. */
export function recurrenceLine(rest: unknown): string | undefined {
  return keptLines(rest).find((line) => nameOf(line) === 'RECURRENCE-ID');
}

/** Whether an imported entry began a series. */
export function isRepeated(rest: unknown): boolean {
  return keptLines(rest).some((line) => /^R(RULE|DATE)$/.test(nameOf(line)));
}

/** Lines of an import that go back into the same format: unknown properties and alarms that only show something. */
export function writableLines(rest: unknown): readonly string[] {
  const lines = keptLines(rest);
  const written: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (!/^BEGIN:VALARM$/i.test(line)) {
      if (!ownNames.has(nameOf(line))) written.push(line);
      continue;
    }
    const end = lines.findIndex((each, index) => index > at && /^(BEGIN|END):/i.test(each));
    const alarm = lines.slice(at, end + 1);
    const isShown = alarm.some((each) => /^ACTION:DISPLAY$/i.test(each)) && /^END:VALARM$/i.test(alarm.at(-1) ?? '');
    if (isShown) written.push(...alarm);
    at = Math.max(at, end);
  }
  return written;
}
