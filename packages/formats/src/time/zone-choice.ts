import { isValidTimeZone, toInstant, zonedParts } from '@geflecht/core/time';
import type { Instant } from '@geflecht/core/time';
import type { FileContent } from '../reading/file-content.js';
import type { Moment } from './read-moment.js';

const usualZone = 'Europe/Berlin';
const minutesPerHour = 60;

/** Minutes that an instant as written lies east of UTC. */
function writtenOffset(instant: Instant): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(instant) ?? [];
  const size = Number(hours ?? 0) * minutesPerHour + Number(minutes ?? 0);
  return sign === '-' ? -size : size;
}

function fits(zone: string, instants: ReadonlySet<Instant>): boolean {
  for (const instant of instants) if (zonedParts(instant, zone).offsetMinutes !== writtenOffset(instant)) return false;
  return true;
}

/** A zone of fixed offset; its sign is the reverse of everyday use, as POSIX wants it. */
function fixedZone(instants: ReadonlySet<Instant>): string | undefined {
  const offsets = new Set([...instants].map(writtenOffset));
  const [only] = offsets;
  if (offsets.size !== 1 || only === undefined || only % minutesPerHour !== 0) return undefined;
  const hours = only / minutesPerHour;
  if (hours === 0) return 'Etc/UTC';
  const zone = `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
  return isValidTimeZone(zone) ? zone : undefined;
}

/** Decides in which zone a file's times are meant: the caller's word, then the file's, then what the times allow. */
export class ZoneChoice {
  readonly #file: FileContent;
  readonly #stated: string | undefined;
  readonly #instants = new Set<Instant>();
  /** Instants of local times; a programme starts much at the same time. */
  readonly #local = new Map<string, Instant>();

  constructor(file: FileContent, statedByFile: string | undefined) {
    this.#file = file;
    const asked = this.#known(file.options.timeZone);
    this.#stated = asked ?? this.#known(statedByFile);
  }

  /** The instant of a stated moment; a day alone is its midnight. A clock time alone has none. */
  instantOf(moment: Moment): Instant | undefined {
    if (moment.kind === 'clock') return undefined;
    if (moment.kind === 'instant') {
      this.#instants.add(moment.instant);
      return moment.instant;
    }
    const local = `${moment.date}T${moment.kind === 'local' ? moment.clock : '00:00'}`;
    const instant = this.#local.get(local) ?? toInstant(local, this.#stated ?? usualZone);
    this.#local.set(local, instant);
    return instant;
  }

  /** The zone of the event, decided once all times are read, with a warning wherever the file did not say. */
  eventZone(): string | undefined {
    const { findings } = this.#file;
    if (this.#stated !== undefined && fits(this.#stated, this.#instants)) return this.#stated;
    if (this.#stated !== undefined && this.#file.options.timeZone === this.#stated) return this.#stated;
    const assumed = fits(usualZone, this.#instants) ? usualZone : fixedZone(this.#instants);
    if (this.#stated !== undefined) {
      findings.report('time-zone-contradicted', 'file', `${this.#stated} → ${assumed ?? '–'}`);
      return assumed;
    }
    if (assumed !== undefined) findings.report('time-zone-assumed', 'file', assumed);
    else if (this.#local.size > 0 || this.#instants.size > 0) findings.report('time-zones-mixed', 'file');
    return assumed;
  }

  #known(zone: string | undefined): string | undefined {
    if (zone === undefined || zone === '') return undefined;
    if (isValidTimeZone(zone)) return zone;
    this.#file.findings.report('time-zone-unknown', 'file', zone);
    return undefined;
  }
}

const wallLength = 'YYYY-MM-DDTHH:MM:SS'.length;
const minutesPerDay = 24 * minutesPerHour;
const two = (number: number) => (number < 10 ? `0${number}` : `${number}`);

/** An instant `minutes` later, written with the same offset; nothing beyond the year 9999. */
export function minutesLater(instant: Instant, minutes: number): Instant | undefined {
  // Both are written with one offset, so the clock on the wall can be moved as if it were UTC.
  const minute = Number(instant.slice(11, 13)) * minutesPerHour + Number(instant.slice(14, 16)) + minutes;
  if (minute < minutesPerDay) {
    return `${instant.slice(0, 11)}${two(Math.floor(minute / minutesPerHour))}:${two(minute % minutesPerHour)}${instant.slice(16)}`;
  }
  const wall = Date.parse(`${instant.slice(0, wallLength)}Z`) + minutes * 60_000;
  const written = new Date(wall).toISOString();
  const offset = instant.endsWith('Z') ? 'Z' : instant.slice(-'+00:00'.length);
  return written.startsWith('+') ? undefined : `${written.slice(0, wallLength)}${offset}`;
}
