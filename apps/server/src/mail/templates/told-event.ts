import { programmeWords } from '@geflecht/core/html';
import type { Session, Venue } from '@geflecht/core/event';
import type { MailFactRow } from './mail-block.js';
import type { TellingRecords } from './mail-records.js';

/** A house as far as the reader may know it: of a private home the confirmed learn the address. */
function toldHouse({ source }: TellingRecords, { name, location = {} }: Venue): readonly string[] {
  const { address = {}, areaName } = location;
  const town = [address.postalCode, address.town].filter((word) => word !== undefined).join(' ');
  const lines = [source.text(name ?? areaName), address.street, ...(address.lines ?? []), town];
  return lines.filter((line) => line !== undefined && line !== '') as readonly string[];
}

/** Where the event is, or one of its sessions. */
export function toldEventPlace(records: TellingRecords, session?: Session): readonly string[] {
  const { source } = records;
  const ids: readonly string[] = session?.rooms === undefined || typeof session.rooms === 'string' ? [] : session.rooms;
  const rooms = ids.flatMap((id) => source.text(source.rooms.get(id)?.name) ?? []);
  const { venues } = source.programme;
  const venue = source.venues.get(session?.venueId ?? '') ?? (venues.length === 1 ? venues[0] : undefined);
  const houses =
    venue === undefined ? venues.flatMap(({ name }) => source.text(name) ?? []) : toldHouse(records, venue);
  return [...rooms, ...houses];
}

function toldSpan({ frame, times }: TellingRecords): readonly string[] {
  const pieces = times.span(frame.event);
  if (pieces === undefined) return [];
  const { before, start, between, end, after } = pieces;
  return [
    before + start + between + end + after,
    ...[times.doors(frame.event), times.zone()].flatMap((it) => it ?? []),
  ];
}

function toldMode({ frame, words }: TellingRecords): readonly string[] {
  const { mode } = frame.event;
  return mode === 'online' || mode === 'hybrid' ? [programmeWords[words.language].modes[mode]] : [];
}

/** When and where the event is. */
export function eventRows(records: TellingRecords): readonly MailFactRow[] {
  const { labels } = records.words;
  return [
    { label: labels.when, lines: toldSpan(records) },
    { label: labels.where, lines: [...toldMode(records), ...toldEventPlace(records)] },
  ];
}

/** Links and codes to take part online, once they are released to the confirmed. */
export function onlineRows({ document, source, words, signUp }: TellingRecords): readonly MailFactRow[] {
  if (signUp?.status !== 'confirmed') return [];
  const lines = (document.onlineAccesses ?? []).flatMap(({ label, url, dialIn, passcode }) => [
    [source.text(label), url].filter((word) => word !== undefined).join(': '),
    ...[dialIn, passcode].flatMap((word) => word ?? []),
  ]);
  return [{ label: words.labels.online, lines }];
}

/** The notices of those who fund the event, which nobody may leave out. */
export function fundingLines({ source }: TellingRecords): readonly string[] {
  return source.programme.fundingNotices.flatMap(({ wording }) => source.text(wording) ?? []);
}
