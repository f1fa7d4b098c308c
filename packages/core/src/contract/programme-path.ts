import { eventPath } from './record-paths.js';

/** Which words a programme is wanted in. */
export interface ProgrammeChoice {
  /** BCP-47 tag; default the event's own language. */
  readonly locale?: string | undefined;
}

/** Path of the programme of an event as a page without scripts: for links, so no client carries it. */
export function programmePath(eventId: string, { locale }: ProgrammeChoice = {}): string {
  return `${eventPath(eventId)}/programme.html${locale ? `?locale=${encodeURIComponent(locale)}` : ''}`;
}
