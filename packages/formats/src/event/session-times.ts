import type { Session } from '@geflecht/core/event';
import { instantToEpoch } from '@geflecht/core/time';
import type { Instant } from '@geflecht/core/time';
import type { Findings } from '../reading/findings.js';
import { minutesLater } from '../time/zone-choice.js';

/** Start, end and open end as sessions carry them. */
export type SessionTimes = Pick<Session, 'start' | 'end' | 'openEnd'>;

/** What a file says about a session's times. */
export interface StatedTimes {
  readonly start: Instant | undefined;
  readonly end?: Instant | undefined;
  /** In minutes, not negative; 0 stands for an open end. */
  readonly minutes?: number | undefined;
  /** The file said something about the end that could not be read. */
  readonly isEndUnreadable?: boolean;
}

const wallLength = 'YYYY-MM-DDTHH:MM:SS'.length;

function comesAfter(end: Instant, start: Instant): boolean {
  // With one offset the order of the digits is the order of time, and nothing has to be worked out.
  const isComparable = end.length === start.length && end.slice(wallLength) === start.slice(wallLength);
  return isComparable ? end > start : instantToEpoch(end) > instantToEpoch(start);
}

/** Fits start, end and duration together; the duration is the truth, an end that is not after the start is dropped. */
export function sessionTimes(stated: StatedTimes, findings: Findings, at: string): SessionTimes {
  const { start, minutes } = stated;
  if (start === undefined) return {};
  if (minutes === 0 && stated.end === undefined) return { start, openEnd: true };
  const lasts = minutes !== undefined && minutes !== 0;
  const end = lasts ? minutesLater(start, minutes) : stated.end;
  if (end === undefined) {
    if (lasts || stated.isEndUnreadable === true) findings.report('end-unreadable', at);
    return { start };
  }
  if (lasts || comesAfter(end, start)) return { start, end };
  findings.drop('end-unreadable', at, end);
  return { start };
}
