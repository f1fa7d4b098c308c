import { discloseDocument, publicViewer } from '@geflecht/core/audience';
import { readDocument } from '@geflecht/core/document';
import { DomainError } from '@geflecht/core/errors';
import { renderEvent } from '@geflecht/core/html';

/** Which programme is wanted, and when. */
export interface ProgrammeWish {
  /** Text of a document of our own format. */
  readonly json: string;
  readonly eventId: string;
  /** The moment of asking. */
  readonly at: string;
}

/**
 * The programme of an event as everybody may see it, as HTML without scripts.
 * @throws DomainError `document-invalid` where the document holds no such event that is public
 */
export function publicProgramme({ json, eventId, at }: ProgrammeWish): string {
  const read = readDocument(JSON.parse(json));
  const document = read.ok ? discloseDocument(read.value.document, { viewer: publicViewer, at }) : undefined;
  const rendered = document && renderEvent(document, { eventId });
  if (rendered !== undefined) return rendered.html;
  throw new DomainError({
    code: 'document-invalid',
    operation: 'Write programme',
    finding: 'no such event is public',
    value: eventId,
    wayOut: 'Name an event of the document in the page.',
  });
}
