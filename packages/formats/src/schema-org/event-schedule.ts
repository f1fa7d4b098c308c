import { addDays, compareDays, isDay } from '@geflecht/core/time';
import type { Day } from '@geflecht/core/time';
import type { JsonObject } from '../records/json-value.js';
import { readMoment } from '../time/read-moment.js';
import { wantedKey } from './event-identity.js';
import type { LinkedData } from './linked-data.js';

const mostOccurrences = 366;
const daysOfWeek = 7;
const millisecondsPerDay = 86_400_000;
const frequencyShape = /^P(\d{1,3})([DW])$/i;
const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

interface Rule {
  readonly first: Day;
  readonly last: Day | undefined;
  readonly count: number;
  readonly step: number;
  /** Days of the week that count, 0 for Monday; empty means that of the first day. */
  readonly weekdays: ReadonlySet<number>;
  readonly without: ReadonlySet<string>;
}

function dayIn(data: LinkedData, node: JsonObject, property: string): Day | undefined {
  const day = data.word(node, property)?.slice(0, 'YYYY-MM-DD'.length);
  return isDay(day) ? day : undefined;
}

/** 0 for Monday. */
function weekdayOf(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + daysOfWeek - 1) % daysOfWeek;
}

function ruleOf(data: LinkedData, node: JsonObject, schedule: JsonObject): Rule | undefined {
  const [, amount = '', unit = ''] = frequencyShape.exec(data.word(schedule, 'repeatFrequency') ?? '') ?? [];
  const first = dayIn(data, schedule, 'startDate') ?? dayIn(data, node, 'startDate');
  const last = dayIn(data, schedule, 'endDate');
  const stated = Number(data.word(schedule, 'repeatCount') ?? NaN);
  const isBounded = last !== undefined || Number.isInteger(stated);
  if (first === undefined || amount === '' || Number(amount) === 0 || !isBounded) return undefined;
  const named = data.values(schedule, 'byDay').flatMap((value) => {
    const word =
      data
        .address(value)
        ?.replace(/^.*[/:#]/, '')
        .toLowerCase() ?? '';
    return weekdays.findIndex((start) => word.startsWith(start));
  });
  return {
    first,
    last,
    count: Number.isInteger(stated) ? stated : Infinity,
    step: Number(amount) * (unit.toUpperCase() === 'W' ? daysOfWeek : 1),
    weekdays: new Set(named.filter((day) => day >= 0)),
    without: new Set(
      data.values(schedule, 'exceptDate').flatMap((value) => String(value).slice(0, 'YYYY-MM-DD'.length)),
    ),
  };
}

/** Whether a date belongs to a weekly rule that names its days; other rules step from date to date. */
function isOn({ first, step, weekdays: wanted }: Rule, date: Day): boolean {
  if (!isWeekly({ step, weekdays: wanted })) return true;
  const monday = addDays(first, -weekdayOf(first));
  const weeks = Math.floor((Date.parse(date) - Date.parse(monday)) / (daysOfWeek * millisecondsPerDay));
  return weeks % (step / daysOfWeek) === 0 && wanted.has(weekdayOf(date));
}

function isWeekly({ step, weekdays: wanted }: Pick<Rule, 'step' | 'weekdays'>): boolean {
  return step % daysOfWeek === 0 && wanted.size > 0;
}

/** Dates of a rule; nothing where there are more than a year of days. */
function datesOf(rule: Rule): readonly Day[] | undefined {
  const dates: Day[] = [];
  const isWithin = (date: Day) => rule.last === undefined || compareDays(date, rule.last) <= 0;
  const step = isWeekly(rule) ? 1 : rule.step;
  let [seen, date] = [0, rule.first];
  while (seen < rule.count && isWithin(date)) {
    const isDate = isOn(rule, date);
    if (isDate) seen += 1;
    if (isDate && !rule.without.has(date)) dates.push(date);
    if (dates.length > mostOccurrences) return undefined;
    date = addDays(date, step);
  }
  return dates;
}

function clockOf(data: LinkedData, schedule: JsonObject, property: string): string | undefined {
  const moment = readMoment(data.word(schedule, property)?.replace(/^T/, ''));
  return moment?.kind === 'clock' ? moment.clock : undefined;
}

/**
 * The events of a recurring one, each with its own date: daily and weekly rules that end (`Schedule` with `repeatFrequency`
 * of days or weeks, `byDay`, `endDate` or `repeatCount`, `exceptDate`). Nothing for other rules, and beyond a year of days.
 */
export function occurrencesOf(data: LinkedData, node: JsonObject): readonly JsonObject[] | undefined {
  const schedules = data.nodes(node, 'eventSchedule');
  const [schedule] = schedules;
  const rule = schedule === undefined || schedules.length > 1 ? undefined : ruleOf(data, node, schedule);
  const dates = rule && datesOf(rule);
  if (schedule === undefined || dates === undefined || dates.length === 0) return undefined;
  const [from, until] = ['startTime', 'endTime'].map((property) => clockOf(data, schedule, property));
  const { eventSchedule: _rule, subEvent: _parts, maximumAttendeeCapacity: _places, '@id': _id, ...rest } = node;
  return dates.map((date) => ({
    ...rest,
    identifier: `${wantedKey(data, node)}-${date}`,
    startDate: from === undefined ? date : `${date}T${from}`,
    endDate:
      until === undefined ? undefined : `${from !== undefined && until <= from ? addDays(date, 1) : date}T${until}`,
    duration: data.word(schedule, 'duration') ?? rest['duration'],
  }));
}
