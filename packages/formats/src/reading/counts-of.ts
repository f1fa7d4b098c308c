import type { GeflechtDocument } from '@geflecht/core/document';
import type { ComponentCounts, ContentKind, Counts, Table } from './read-result.js';

interface Counted {
  readonly document: GeflechtDocument;
  readonly kind: ContentKind;
  readonly table?: Table | undefined;
  readonly components?: ComponentCounts | undefined;
}

const dateLength = 'YYYY-MM-DD'.length;

function days(document: GeflechtDocument): number {
  const listed = (document.events ?? []).reduce((sum, event) => sum + (event.days?.length ?? 0), 0);
  if (listed > 0) return listed;
  return new Set(
    (document.sessions ?? []).flatMap(({ start }) => (start === undefined ? [] : start.slice(0, dateLength))),
  ).size;
}

/** The numbers that describe a content of this kind. A day without a listing is a date on which a session starts. */
export function countsOf({ document, kind, table, components }: Counted): Counts {
  const { sessions = [], rooms = [], contributors = [], actors = [], ties = [], signUps = [] } = document;
  if (kind === 'table') return { rows: table?.rows.length ?? 0, columns: table?.columns.length ?? 0 };
  if (kind === 'network') return { actors: actors.length, ties: ties.length };
  if (kind === 'signups') {
    return {
      signUps: signUps.length,
      participants: signUps.reduce((sum, { participants }) => sum + participants.length, 0),
    };
  }
  return {
    sessions: sessions.length,
    days: days(document),
    rooms: rooms.length,
    contributors: contributors.length,
    ...(components === undefined ? {} : { components }),
  };
}
