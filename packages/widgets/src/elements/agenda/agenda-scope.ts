import type { FundingNotice, Session } from '@geflecht/core/event';
import type { Text } from '@geflecht/core/text';
import type { TextChoice } from '../../internal/author-text.js';
import type { AgendaClock } from './agenda-clock.js';
import type { Agenda, AgendaView } from './agenda-model.js';
import type { AgendaMessages } from './locales/agenda-messages.js';

/** Draws what comes after the first picture. */
export interface LateDrawing {
  /** Whether a session's details are shown. */
  isOpen(session: Session): boolean;
  /** Details of a session whose title is a heading above `scope.level`. */
  draw(session: Session, scope: AgendaScope): unknown;
  /** A funding notice with link and logos. */
  drawNotice(notice: FundingNotice, scope: AgendaScope): unknown;
  /** What an entry shows beyond its session. */
  drawExtras(session: Session, scope: AgendaScope): unknown;
  /** The look and the zone that the visitor has chosen. */
  readonly wishedView: AgendaView | undefined;
  readonly wishedZone: string | undefined;
}

/** What the parts of the agenda need to draw themselves. */
export interface AgendaScope {
  readonly agenda: Agenda;
  readonly messages: AgendaMessages;
  readonly clock: AgendaClock;
  /** The clock of another zone, in the same language. */
  readonly clockIn: (timeZone: string) => AgendaClock;
  /** How author texts of the event are picked. */
  readonly texts: TextChoice;
  /** Whether details open in a dialog. */
  readonly opensDialog: boolean;
  /** Level of the topmost heading. */
  readonly level: number;
  /** An author text of a record for a template, marked with its language where that is another one; may be empty. */
  readonly write: (text: Text | undefined, of?: Partial<TextChoice>) => unknown;
  /** What the first picture does without: details, links and logos. */
  readonly late: LateDrawing | undefined;
}
