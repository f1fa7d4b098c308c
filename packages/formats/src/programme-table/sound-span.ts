import type { GeflechtDocument } from '@geflecht/core/document';
import type { Event } from '@geflecht/core/event';
import { instantToEpoch, isDay } from '@geflecht/core/time';
import type { Findings } from '../reading/findings.js';
import type { EventSheet } from './event-sheet.js';

const dateLength = 'YYYY-MM-DD'.length;

function endsTooEarly({ start, end }: Event): boolean {
  if (start === undefined || end === undefined) return false;
  if (isDay(start) || isDay(end)) return end.slice(0, dateLength) < start.slice(0, dateLength);
  return instantToEpoch(end) <= instantToEpoch(start);
}

/** Leaves out the end of an event that lies before the start its sheet states: told where the sheet states it too. */
export function withSoundSpan(document: GeflechtDocument, sheet: EventSheet, findings: Findings): GeflechtDocument {
  const events = document.events?.map((event) => {
    if (!endsTooEarly(event)) return event;
    const { end: _early, ...others } = event;
    for (const { at, text } of sheet.cells.get('end') ?? []) findings.drop('line-skipped', at, text);
    return others;
  });
  return { ...document, events };
}
