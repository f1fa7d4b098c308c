import { discloseDocument, publicViewer } from '@geflecht/core/audience';
import type { Viewer } from '@geflecht/core/audience';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { WrittenContent } from '@geflecht/formats';

/** For whom files can be written; `whole` holds nothing back. */
export const readerships = ['public', 'confirmed', 'members', 'coordination', 'whole'] as const;

/** For whom a file is written. */
export type Readership = (typeof readerships)[number];

/** Records of one kind that a readership does not see. */
export interface Withheld {
  readonly collection: string;
  readonly count: number;
}

/** A document as its readers see it. */
export interface Disclosure {
  readonly document: GeflechtDocument;
  readonly withheld: readonly Withheld[];
}

type Collection = keyof GeflechtDocument &
  ('events' | 'sessions' | 'actors' | 'ties' | 'signUps' | 'needsAnswers' | 'contributors');

const carried: Readonly<Record<WrittenContent, readonly Collection[]>> = {
  document: ['events', 'sessions', 'contributors', 'actors', 'ties', 'signUps', 'needsAnswers'],
  event: ['events', 'sessions', 'contributors'],
  network: ['actors', 'ties'],
  signups: ['signUps', 'needsAnswers'],
};

function viewerFor(readership: Readership, { events = [], networks = [] }: GeflechtDocument): Viewer {
  const eventIds = events.map(({ id }) => id);
  const networkIds = networks.map(({ id }) => id);
  if (readership === 'confirmed') return { ...publicViewer, confirmedFor: eventIds };
  if (readership === 'members') return { ...publicViewer, memberOf: networkIds };
  if (readership === 'coordination') return { ...publicViewer, organises: eventIds, coordinates: networkIds };
  return publicViewer;
}

function amount(document: GeflechtDocument, collection: Collection): number {
  return document[collection]?.length ?? 0;
}

/** The part of a document its readers may see, and how much of what a format carries is held back from them. */
export function discloseTo(
  readership: Readership,
  document: GeflechtDocument,
  { content, at }: { readonly content: WrittenContent; readonly at: string },
): Disclosure {
  if (readership === 'whole') return { document, withheld: [] };
  const seen = discloseDocument(document, { viewer: viewerFor(readership, document), at });
  const withheld = carried[content].flatMap((collection) => {
    const count = amount(document, collection) - amount(seen, collection);
    return count === 0 ? [] : [{ collection, count }];
  });
  return { document: seen, withheld };
}

/** Whether a document holds anything of what a format carries. */
export function holdsContent(document: GeflechtDocument, content: WrittenContent): boolean {
  return content === 'document' || carried[content].some((collection) => amount(document, collection) > 0);
}
