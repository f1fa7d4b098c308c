import { discloseDocument, publicViewer } from '@geflecht/core/audience';
import type { Viewer } from '@geflecht/core/audience';
import type { GeflechtDocument } from '@geflecht/core/document';
import { writeFile } from '@geflecht/formats';
import { plainText } from '../plain-text.js';
import type { Choosable, TakeAway } from './read-outcome.js';
import type { ShownKind } from './read-request.js';

/** Above this an element takes long to draw, and a document long to hand over. */
const mostRecords = 6000;

/**
 * What goes on a website. Of a programme it is what everybody may read. Of a network it is what its members read: ties
 * are for members unless somebody decides otherwise, and whoever puts a map on a website does.
 */
function webViewer(kind: ShownKind, { networks = [] }: GeflechtDocument): Viewer {
  return kind === 'event' ? publicViewer : { ...publicViewer, memberOf: networks.map(({ id }) => id) };
}

/** The document as it goes on a website: without origins, drafts, access data and notes of the team. */
export function webDocument(document: GeflechtDocument, kind: ShownKind, now: string): GeflechtDocument {
  return discloseDocument(document, { viewer: webViewer(kind, document), at: now });
}

/** What everybody may read of a document. */
export function publicDocument(document: GeflechtDocument, now: string): GeflechtDocument {
  return discloseDocument(document, { viewer: publicViewer, at: now });
}

function choosableOf({ events = [], networks = [] }: GeflechtDocument, kind: ShownKind): readonly Choosable[] {
  return kind === 'event'
    ? events.map(({ id, title }) => ({ id, title: plainText(title) }))
    : networks.map(({ id, name }) => ({ id, title: plainText(name) }));
}

function recordsOf({ sessions = [], actors = [], ties = [] }: GeflechtDocument): number {
  return sessions.length + actors.length + ties.length;
}

/** Packs a document: as a file, and for the preview where it is small enough. */
export async function takeAwayOf(document: GeflechtDocument, kind: ShownKind): Promise<TakeAway> {
  const { files } = await writeFile(document, 'geflecht');
  const choosable = choosableOf(document, kind);
  return {
    json: new Uint8Array(files[0]?.bytes ?? []),
    document: recordsOf(document) > mostRecords ? undefined : document,
    choosable,
    isEmpty: choosable.length === 0,
  };
}
