import { clockText } from '../iso-text.js';

const daysTo1970 = 25_569;
const daysBetweenSystems = 1_462;
const secondsOfDay = 86_400;
const hour = 3_600;
/** Excel counts a 29 February 1900 that never was, so that days before it are one off. */
const falseLeapDay = 60;
const latest = 2_958_466;
/** Serial numbers below a year are clock times or durations, whatever day Excel would make of them. */
const firstRealDay = 367;

function clockOf(seconds: number): string {
  return clockText(Math.floor(seconds / hour), Math.floor((seconds % hour) / 60), seconds % 60);
}

const era = 400;
const daysOfEra = 146_097;
/** From 1 March of the year 0, where the arithmetic starts so that leap days end a year, to 1 January 1970. */
const daysToMarch0 = 719_468;

function padded(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** Days since 1970 as a date of the Gregorian calendar, after Hinnant's `civil_from_days`; `Date` is ten times slower. */
function civilDay(since1970: number): string {
  const days = since1970 + daysToMarch0;
  const eras = Math.floor(days / daysOfEra);
  const dayOfEra = days - eras * daysOfEra;
  const leapDays = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const year = yearOfEra + eras * era + (month > 9 ? 1 : 0);
  return `${year}-${padded(month > 9 ? month - 9 : month + 3)}-${padded(day)}`;
}

function dayOf(days: number): string {
  return civilDay((days < falseLeapDay ? days + 1 : days) - daysTo1970);
}

/**
 * A serial number of XLSX as ISO text: `2027-03-06`, with the time where it is not midnight `2027-03-06T09:30`.
 * @param is1904 the workbook counts days from 1 January 1904
 */
export function serialMoment(serial: number, is1904: boolean): string | undefined {
  const total = Math.round((is1904 ? serial + daysBetweenSystems : serial) * secondsOfDay);
  const days = Math.floor(total / secondsOfDay);
  // Written this way it also refuses what is no number.
  if (!(days >= 0 && days < latest)) return undefined;
  const seconds = total - days * secondsOfDay;
  return seconds === 0 ? dayOf(days) : `${dayOf(days)}T${clockOf(seconds)}`;
}

/**
 * A serial number under a clock format: the time of day, of a real day the point in time; hours beyond a day where the
 * format counts them.
 */
export function serialTime(serial: number, options: { is1904: boolean; countsHours: boolean }): string | undefined {
  if (!(serial >= 0 && serial < latest)) return undefined;
  if (serial >= firstRealDay && !options.countsHours) return serialMoment(serial, options.is1904);
  const seconds = Math.round(serial * secondsOfDay);
  return clockOf(options.countsHours ? seconds : seconds % secondsOfDay);
}
