import type { GeflechtDocument } from '../document/document.js';
import type { Checklist } from './checklist.js';
import type { Documentation } from './documentation.js';
import type { Event } from './event.js';
import type { MediaItem } from './media-item.js';
import type { EventSeries, FundingProgramme, Project } from './project.js';
import type { ResultCard } from './result.js';

/** What remains of an event and what stands behind it. */
export interface EventDocumentation {
  readonly documentation?: Documentation | undefined;
  /** Results of a session as a whole, by session id. */
  readonly sessionResults: ReadonlyMap<string, readonly ResultCard[]>;
  /** Results of tables, stations and reports, by part id. */
  readonly partResults: ReadonlyMap<string, readonly ResultCard[]>;
  /** Media items by session id. */
  readonly sessionMedia: ReadonlyMap<string, readonly MediaItem[]>;
  /** Those the documentation names, in its order, then others of no session. */
  readonly eventMedia: readonly MediaItem[];
  /** Every media item of the document by id, for results that name photos. */
  readonly media: ReadonlyMap<string, MediaItem>;
  /** Every checklist of the document by id, for sessions that name one. */
  readonly checklists: ReadonlyMap<string, Checklist>;
  readonly series?: EventSeries | undefined;
  readonly project?: Project | undefined;
  /** The one that pays the event's project. */
  readonly fundingProgramme?: FundingProgramme | undefined;
}

interface Scoped {
  readonly scope?: object | undefined;
}

const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[] = []) =>
  new Map<string, Entry>(entries.map((entry) => [entry.id, entry]));

/** Groups entries by the id they name; those that name none are left out. */
function grouped<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string | undefined,
): ReadonlyMap<string, readonly Entry[]> {
  const groups = Map.groupBy(entries, keyOf);
  groups.delete(undefined);
  return groups as ReadonlyMap<string, readonly Entry[]>;
}

/**
 * Picks what remains of one event out of a document: results and media whose scope is this event, and those without a
 * scope; whatever is named by id is found wherever it belongs.
 */
export function documentationOf(document: GeflechtDocument, event: Event): EventDocumentation {
  const own = <Entry extends Scoped>(entries: readonly Entry[] = []) =>
    entries.filter(({ scope }) => scope === undefined || ('eventId' in scope && scope.eventId === event.id));
  const documentation = document.documentations?.find(({ eventId }) => eventId === event.id);
  const results = own(document.results);
  const ownMedia = own(document.mediaItems);
  const media = byId(document.mediaItems);
  const named = (documentation?.mediaIds ?? []).flatMap((id) => media.get(id) ?? []);
  const project = document.projects?.find(({ id }) => id === event.projectId);
  return {
    documentation,
    sessionResults: grouped(results, ({ partId, sessionId }) => (partId === undefined ? sessionId : undefined)),
    partResults: grouped(results, ({ partId }) => partId),
    sessionMedia: grouped(ownMedia, ({ sessionId }) => sessionId),
    eventMedia: [...new Set([...named, ...ownMedia.filter(({ sessionId }) => sessionId === undefined)])],
    media,
    checklists: byId(document.checklists),
    series: document.eventSeries?.find(({ id }) => id === event.seriesId),
    project,
    fundingProgramme: document.fundingProgrammes?.find(({ id }) => id === project?.fundingProgrammeId),
  };
}
