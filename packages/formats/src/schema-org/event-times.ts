import type { Session } from '@geflecht/core/event';
import { addDays, instantToEpoch, isDay, isInstant } from '@geflecht/core/time';
import type { Day, Instant } from '@geflecht/core/time';
import { sessionTimes } from '../event/session-times.js';
import type { FileContent } from '../reading/file-content.js';
import type { JsonObject } from '../records/json-value.js';
import { readDuration } from '../time/read-duration.js';
import { localMoment, readMoment } from '../time/read-moment.js';
import type { Moment } from '../time/read-moment.js';
import type { ZoneChoice } from '../time/zone-choice.js';
import type { LinkedData } from './linked-data.js';

/** What reading times needs. */
export interface TimeContext {
  readonly data: LinkedData;
  readonly zone: ZoneChoice;
  readonly file: FileContent;
}

/** A stated point in time; of an interval its beginning. */
function momentOf({ data }: TimeContext, node: JsonObject, property: string): Moment | undefined {
  return readMoment(data.word(node, property)?.split('/')[0]);
}

/** The stated end, or that of an interval in the start. */
function statedEnd(context: TimeContext, node: JsonObject): Moment | undefined {
  const [, second] = context.data.word(node, 'startDate')?.split('/') ?? [];
  return momentOf(context, node, 'endDate') ?? readMoment(second);
}

/** The start; a day alone takes the clock time beside it, a clock time alone the caller's first day. */
function startOf(context: TimeContext, node: JsonObject): Moment | undefined {
  const moment = momentOf(context, node, 'startDate');
  const clock = momentOf(context, node, 'startTime');
  if (moment?.kind === 'day' && clock?.kind === 'clock') return localMoment(moment.date, clock.clock);
  const { date } = context.file.options;
  return moment?.kind === 'clock' && date !== undefined && isDay(date) ? localMoment(date, moment.clock) : moment;
}

function dateOf(moment: Moment): Day | undefined {
  if (moment.kind === 'day' || moment.kind === 'local') return moment.date;
  return moment.kind === 'instant' ? moment.instant.slice(0, 'YYYY-MM-DD'.length) : undefined;
}

/** The end as written: a clock time falls on the day of the start. */
function endOf(context: TimeContext, node: JsonObject, start: Moment): Moment | undefined {
  const end = statedEnd(context, node) ?? momentOf(context, node, 'endTime');
  const clock = end?.kind === 'clock' ? end : momentOf(context, node, 'endTime');
  const date = end?.kind === 'day' ? end.date : dateOf(start);
  const isClock = clock?.kind === 'clock' && (end?.kind === 'clock' || end?.kind === 'day');
  return isClock && date !== undefined ? localMoment(date, clock.clock) : end;
}

/** When a session ends: a last day without a clock time lasts until it is over, on the day of a timed start it says nothing. */
function endInstant(context: TimeContext, node: JsonObject, start: Moment): Instant | undefined {
  const end = endOf(context, node, start);
  if (end === undefined || end.kind === 'clock') return undefined;
  if (end.kind !== 'day') return context.zone.instantOf(end);
  if (start.kind !== 'day' && end.date === dateOf(start)) return undefined;
  return context.zone.instantOf({ kind: 'day', date: addDays(end.date, 1) });
}

/** Start and end of a session. */
export function timesOfSession(
  context: TimeContext,
  node: JsonObject,
  at: string,
): Pick<Session, 'start' | 'end' | 'openEnd' | 'previousStart'> {
  const { data, file, zone } = context;
  const { findings } = file;
  const start = startOf(context, node);
  if (start === undefined || start.kind === 'clock') {
    const written = data.word(node, 'startDate');
    if (written === undefined) findings.report('date-missing', at, data.word(node, 'name'));
    else findings.drop('date-missing', at, written);
    return {};
  }
  if (start.kind === 'day') findings.report('clock-time-missing', at, start.date);
  const end = endInstant(context, node, start);
  const minutes = end === undefined ? readDuration(data.word(node, 'duration')) : undefined;
  const stated = { start: zone.instantOf(start), end, minutes: minutes === 0 ? undefined : minutes };
  const hasEnd = end !== undefined || data.word(node, 'endDate') === undefined;
  const isEndUnreadable = !hasEnd && endOf(context, node, start) === undefined;
  return {
    ...sessionTimes({ ...stated, isEndUnreadable }, findings, at),
    previousStart: previousStart(context, node, at),
  };
}

/** The last start that was given up; earlier ones have no place in the model. */
function previousStart(context: TimeContext, node: JsonObject, at: string): Instant | undefined {
  const [first, ...others] = context.data.values(node, 'previousStartDate').map((value) => readMoment(value));
  for (const other of others) context.file.findings.drop('value-surplus', at, other && dateOf(other));
  return first === undefined ? undefined : context.zone.instantOf(first);
}

/** An event's start, end, earlier start and doors: days stay days. */
export function timesOfEvent(context: TimeContext, node: JsonObject, at: string) {
  const { zone } = context;
  const written = (moment: Moment | undefined) => {
    if (moment === undefined) return undefined;
    return moment.kind === 'day' ? moment.date : zone.instantOf(moment);
  };
  const first = startOf(context, node);
  const start = written(first);
  const end = first === undefined ? undefined : written(endOf(context, node, first));
  const isAfter = start !== undefined && end !== undefined && isOrdered(start, end);
  if (end !== undefined && !isAfter) context.file.findings.drop('end-unreadable', at, end);
  const doors = momentOf(context, node, 'doorTime');
  const date = first === undefined ? undefined : dateOf(first);
  const opening = doors?.kind === 'clock' && date !== undefined ? localMoment(date, doors.clock) : doors;
  return {
    start,
    end: isAfter ? end : undefined,
    previousStart: previousStart(context, node, at),
    doorsOpen: opening === undefined || opening.kind === 'day' ? undefined : zone.instantOf(opening),
  };
}

function isOrdered(start: string, end: string): boolean {
  const isDays = isDay(start) || isDay(end);
  if (isDays) return start.slice(0, 10) <= end.slice(0, 10);
  return isInstant(start) && isInstant(end) && instantToEpoch(start) < instantToEpoch(end);
}
