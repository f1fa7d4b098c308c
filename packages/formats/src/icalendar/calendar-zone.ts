import { isValidTimeZone } from '@geflecht/core/time';
import type { Findings } from '../reading/findings.js';
import type { CalendarLine } from './calendar-line.js';
import { parameter } from './calendar-line.js';
import { readTime } from './calendar-time.js';
import type { WrittenTime } from './calendar-time.js';
import { slashlessZones } from './data/slashless-zones.js';
import { windowsZones } from './data/windows-zones.js';
import type { OccurrenceBudget } from './occurrence-budget.js';
import type { RawComponent } from './raw-calendar.js';
import { ZoneRules } from './zone-rules.js';
import { ianaZone, utc } from './zone-time.js';
import type { CalendarTime, CalendarZone } from './zone-time.js';

/** IANA names only: engines also take old abbreviations such as BST, which mean different zones to different people. */
function ianaName(written: string): string | undefined {
  const name = windowsZones.get(written.toLowerCase()) ?? written.replace(/^\/+/, '');
  const isName = /^[a-z][\w+-]*(\/[\w+-]+)+$/i.test(name) || slashlessZones.has(name.toUpperCase());
  return isName && isValidTimeZone(name) ? name : undefined;
}

/** The IANA name at the end of names such as `/example.org/20270306/Europe/Berlin`, or nothing. */
export function likelyZone(written: string): string | undefined {
  const parts = written.split('/').filter((part) => part !== '');
  for (const length of [3, 2]) {
    const name = parts.slice(-length).join('/');
    if (parts.length >= length && isValidTimeZone(name)) return name;
  }
  return ianaName(written);
}

/** The zones of a file by the names it uses: IANA, Windows, or described in the file itself. */
export class ZoneBook {
  readonly #described = new Map<string, RawComponent>();
  readonly #known = new Map<string, CalendarZone | undefined>();
  readonly #findings: Findings;
  readonly #budget: OccurrenceBudget;

  constructor(calendars: readonly RawComponent[], findings: Findings, budget: OccurrenceBudget) {
    this.#findings = findings;
    this.#budget = budget;
    for (const timezone of calendars.flatMap(({ parts }) => parts)) {
      if (timezone.name !== 'VTIMEZONE') continue;
      const name = timezone.lines.find(({ head }) => head.name === 'TZID')?.value.trim();
      if (name !== undefined && !this.#described.has(name)) this.#described.set(name, timezone);
    }
  }

  /** The zone of this name; an unknown one is reported once, its times are local. */
  zone(written: string, number: number): CalendarZone | undefined {
    const known = this.#known.get(written);
    if (known !== undefined || this.#known.has(written)) return known;
    const name = written.trim().replace(/^"|"$/g, '');
    const zone = this.#find(name);
    if (zone === undefined) this.#findings.report('time-zone-floating', `line ${number}`, name);
    this.#known.set(written, zone);
    return zone;
  }

  /** The time in a value, in the zone its line names. */
  time(value: string, line: CalendarLine): CalendarTime | undefined {
    const written = readTime(value);
    return written === undefined ? undefined : this.placed(written, line);
  }

  /** A time as read, in the zone its line names; UTC wins over a name. */
  placed({ kind, wall }: WrittenTime, line: CalendarLine): CalendarTime {
    if (kind === 'date') return { kind, wall };
    if (kind === 'utc') return { kind: 'zoned', wall, zone: utc };
    const name = parameter(line, 'tzid');
    const zone = name === undefined ? undefined : this.zone(name, line.number);
    return zone === undefined ? { kind: 'floating', wall } : { kind: 'zoned', wall, zone };
  }

  #find(name: string): CalendarZone | undefined {
    const iana = ianaName(name);
    if (iana !== undefined) return ianaZone(iana);
    const timezone = this.#described.get(name);
    const rules = timezone === undefined ? undefined : ZoneRules.of(timezone, this.#budget);
    if (timezone === undefined || rules === undefined) return undefined;
    const place = timezone.lines.find(({ head }) => head.name === 'X-LIC-LOCATION')?.value.trim();
    return { name: likelyZone(place ?? name), offsetAt: (epoch) => rules.offsetAt(epoch) };
  }
}
