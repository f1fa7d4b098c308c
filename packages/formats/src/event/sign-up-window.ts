import type { SignUpRules } from '@geflecht/core/sign-up';
import type { Deadline } from '@geflecht/core/time';
import { instantToEpoch, isDay } from '@geflecht/core/time';
import type { Findings } from '../reading/findings.js';
import { withoutGaps } from '../records/json-value.js';

type Window = SignUpRules['windows'][number];

/** A window of sign-up as far as a file states it. */
export interface StatedWindow {
  readonly id: string;
  readonly opens: Deadline | undefined;
  readonly closes: Deadline | undefined;
}

const dateLength = 'YYYY-MM-DD'.length;

function comesAfter(closes: Deadline, opens: Deadline): boolean {
  // A day counts to its end, so a day and an instant of it are no contradiction.
  if (isDay(closes) || isDay(opens)) return closes.slice(0, dateLength) >= opens.slice(0, dateLength);
  return instantToEpoch(closes) > instantToEpoch(opens);
}

/** The window of sign-up; an end that does not come after the beginning is dropped and reported. */
export function signUpWindow({ id, opens, closes }: StatedWindow, findings: Findings, at: string): Window {
  const isPossible = opens === undefined || closes === undefined || comesAfter(closes, opens);
  if (!isPossible) findings.drop('end-unreadable', at, closes);
  return withoutGaps({ id, opens, closes: isPossible ? closes : undefined });
}
