import { instantToEpoch, isInstant, isValidTimeZone, zonedParts } from '@geflecht/core/time';
import type { Instant } from '@geflecht/core/time';
import { readMoment } from '../time/read-moment.js';
import { unwrapped, valueOf } from './field-roles.js';
import type { SessionList } from './session-lists.js';

const usualZone = 'Europe/Berlin';
const neededShare = 0.8;
const minutesPerHour = 60;

/** An instant and what the calendar shows there at that moment. */
interface Sight {
  readonly instant: Instant;
  readonly wall: string;
}

/** Entries that name their start in UTC and, beside it, the local date or time. */
function sightsOf({ entries, roles }: SessionList): readonly Sight[] {
  if (roles.date === undefined || roles.date === roles.start) return [];
  return entries.flatMap((entry) => {
    const start = readMoment(unwrapped(valueOf(entry, 'start', roles)));
    const local = readMoment(unwrapped(valueOf(entry, 'date', roles)));
    if (start?.kind !== 'instant' || !start.instant.endsWith('Z') || !isInstant(start.instant)) return [];
    // A day alone could be that of any hour.
    return local?.kind === 'local'
      ? [{ instant: start.instant, wall: `${local.date}T${local.clock.slice(0, 5)}` }]
      : [];
  });
}

const pad = (value: number) => String(value).padStart(2, '0');

function wallAt(instant: Instant, zone: string): string {
  const { year, month, day, hour, minute } = zonedParts(instant, zone);
  return `${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}`;
}

/** Zones of the country that the name of a list tells, such as `EG-ar`, where the engine knows them. */
function zonesOfCountry(group: string | undefined): readonly string[] {
  const region = /(?:^|[^A-Za-z])([A-Z]{2})(?:$|[^A-Za-z])/.exec(group ?? '')?.[1];
  if (region === undefined) return [];
  // Not every engine has it yet, and the library's types leave it out.
  const locale = new Intl.Locale('und', { region }) as { getTimeZones?: () => string[] | undefined };
  return locale.getTimeZones?.() ?? [];
}

/** The zone of fixed offset in which the first sight is right. */
function fixedZones([first]: readonly Sight[]): readonly string[] {
  if (first === undefined) return [];
  const minutes = Math.round((Date.parse(`${first.wall}:00Z`) - instantToEpoch(first.instant)) / 60_000);
  const hours = minutes / minutesPerHour;
  const zone = hours === 0 ? 'Etc/UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
  return isValidTimeZone(zone) ? [zone] : [];
}

/**
 * The zone in which a list means the instants that it writes in UTC: the one in which most of them show the local time
 * that stands beside. Nothing where entries have none, or no zone explains them.
 */
export function localZone(list: SessionList, asked?: string): string | undefined {
  const sights = sightsOf(list);
  if (sights.length === 0) return undefined;
  const candidates = [
    ...(asked === undefined ? [] : [asked]),
    ...zonesOfCountry(list.group),
    usualZone,
    ...fixedZones(sights),
  ];
  return candidates.find((zone) => {
    if (!isValidTimeZone(zone)) return false;
    const right = sights.filter(({ instant, wall }) => wallAt(instant, zone) === wall).length;
    return right >= sights.length * neededShare;
  });
}
