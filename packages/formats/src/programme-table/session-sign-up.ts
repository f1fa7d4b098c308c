import type { Session } from '@geflecht/core/event';
import type { Bookable } from '@geflecht/core/sign-up';
import type { Link } from '../event/links.js';
import { withoutGaps } from '../records/json-value.js';
import { readLinks } from './link-cell.js';
import type { SessionContext, SessionRow } from './session-context.js';

const numberShape =
  /^(?:max\.?|maximal|bis(?: zu)?|ca\.?|je)?\s?(\d{1,6})(?:[.,]0+)?\s?(?:plätze|personen|teiln\p{L}*|tn|pers\.?|places|seats|people)?$/iu;
const yes = /^(?:ja|yes|x|true|1|✓|✔|erforderlich|nötig|notwendig|erbeten|verbindlich|required|mit anmeldung)$/i;
const no =
  /^(?:nein|no|false|0|[-–—]|nicht (?:nötig|erforderlich)|keine|ohne(?: anmeldung)?|offen|not required|none)$/i;
const addressLike = /https?:\/\/|www\.|@/i;
const label = { de: 'Anmeldung', en: 'Sign-up' };

/** What the columns about places and sign-up say. */
export interface StatedSignUp {
  readonly isBookable: boolean;
  readonly capacity?: number | undefined;
  readonly links: readonly Link[];
  /** Cells that mean nothing to the model, by their role. */
  readonly unread: readonly ('capacity' | 'signUp')[];
}

/** Reads places and sign-up of a row; words that are neither yes nor no nor an address stay with the origin. */
export function statedSignUp({ builder: { findings } }: SessionContext, { value, at }: SessionRow): StatedSignUp {
  const [places, signUp] = [value('capacity'), value('signUp')];
  const number = numberShape.exec(places)?.[1];
  if (places !== '' && number === undefined && !no.test(places)) findings.report('places-unreadable', at, places);
  const isRefused = no.test(signUp);
  const links = addressLike.test(signUp) ? readLinks(signUp, { findings, at }, label) : [];
  const isKnown = signUp === '' || isRefused || yes.test(signUp) || links.length > 0;
  const unread = [
    ...(places !== '' && (number === undefined || isRefused) ? (['capacity'] as const) : []),
    ...(isKnown ? [] : (['signUp'] as const)),
  ];
  return {
    isBookable: !isRefused && (number !== undefined || yes.test(signUp)),
    capacity: number === undefined ? undefined : Number(number),
    links,
    unread,
  };
}

/** The places at a session. */
export function bookableFor(sessionId: Session['id'], capacity: number | undefined): Bookable {
  return withoutGaps({
    id: `places-${sessionId}`.slice(0, 200) as Bookable['id'],
    kind: 'session' as const,
    targetId: sessionId,
    capacity,
  });
}
