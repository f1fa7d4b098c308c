import type { SignUpFrame } from '@geflecht/core/sign-up';
import type { Venue } from '@geflecht/core/event';
import type { GeflechtDocument } from '@geflecht/core/document';
import { sha256 } from '../platform.js';
import type { EventChange } from './mail-facts.js';

/** When and where something is, as far as parties were told. */
interface ToldItem {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly status?: string | undefined;
  /** Stands for the place; another one where it is another. */
  readonly place: string;
}

/** What the parties of an event were told last. */
export interface ToldEvent {
  readonly event: ToldItem;
  readonly sessions: Readonly<Record<string, ToldItem>>;
}

const markLength = 16;

function placeMark(...parts: readonly unknown[]): string {
  return sha256(JSON.stringify(parts)).slice(0, markLength);
}

function houseOf({ name, location }: Venue): unknown {
  return [name, location?.address, location?.areaName];
}

/** What parties are told about an event as it is now. */
export function toldEventOf({ event, sessions }: SignUpFrame, { venues = [] }: GeflechtDocument): ToldEvent {
  const houses = new Map(venues.map((venue) => [venue.id as string, houseOf(venue)]));
  const items = [...sessions.values()].map(({ id, start, end, status, rooms, venueId }): [string, ToldItem] => {
    const place = placeMark(rooms, houses.get(venueId ?? ''));
    return [id, { start, end, status, place }];
  });
  const { start, end, status } = event;
  return {
    event: { start, end, status, place: placeMark(event.mode, [...houses.values()]) },
    sessions: Object.fromEntries(items),
  };
}

const isSame = (one = '', other = '') => one === other || Date.parse(one) === Date.parse(other);

function changesOf(before: ToldItem, after: ToldItem, sessionId?: string): readonly EventChange[] {
  const about = sessionId === undefined ? {} : { sessionId };
  if (after.status === 'cancelled') return before.status === 'cancelled' ? [] : [{ ...about, kind: 'cancelled' }];
  if (before.status === 'cancelled') return [{ ...about, kind: 'restored' }];
  if (after.status === 'postponed') return before.status === 'postponed' ? [] : [{ ...about, kind: 'postponed' }];
  const isMoved = !isSame(before.start, after.start) || !isSame(before.end, after.end) || before.status === 'postponed';
  return [
    ...(isMoved ? [{ ...about, kind: 'moved', from: before.start } as const] : []),
    ...(before.place === after.place ? [] : [{ ...about, kind: 'place' } as const]),
  ];
}

/** What is other than parties were told; sessions that are new, gone or drafts are none of it. */
export function toldDifferences(before: ToldEvent, after: ToldEvent): readonly EventChange[] {
  const sessions = Object.entries(after.sessions).flatMap(([id, now]) => {
    const was = before.sessions[id];
    return was === undefined || now.status === 'draft' || was.status === 'draft' ? [] : changesOf(was, now, id);
  });
  return [...changesOf(before.event, after.event), ...sessions];
}
