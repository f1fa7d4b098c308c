import type { GeflechtDocument } from '@geflecht/core/document';
import type { Session } from '@geflecht/core/event';
import { ProgrammeToTell } from '@geflecht/core/html';
import type { Findings } from '../reading/findings.js';
import type { WriteOptions } from '../writing/write-result.js';
import { chosenEvent } from '../writing/chosen-record.js';

/** An event as writers need it: records by id, texts in the wanted language, days in its zone, and what is left out. */
export class ProgrammeToWrite extends ProgrammeToTell {
  /**
   * @param document as the caller gives it, disclosed already
   * @throws FormatError `nothing-to-write` where it does not hold the wanted event
   */
  constructor(document: GeflechtDocument, { eventId, locale }: WriteOptions) {
    super(document, chosenEvent(document, eventId), { locale });
  }

  /** Names the sessions that a file of scheduled items has no place for, by title. */
  reportDropped(findings: Findings, isDropped: (session: Session) => boolean): void {
    for (const [index, session] of this.programme.sessions.entries()) {
      if (isDropped(session)) findings.drop('records-dropped', `/sessions/${index}`, this.text(session.title));
    }
  }
}
