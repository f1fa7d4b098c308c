import type { Session } from '@geflecht/core/event';
import { overlappingSpans } from '@geflecht/core/sign-up';
import { plainText } from '../../internal/author-text.js';
import { fieldNames } from './field-names.js';
import { personOf } from './form-view.js';
import type { FormView } from './form-view.js';

/** Two sessions that one person cannot attend both of. */
export interface OverlappingChoice {
  /** The field that holds the second of them. */
  readonly field: string;
  readonly titles: readonly string[];
}

/** Times of a session as browsers read them; one without a time overlaps with nothing. */
function spanOf(session: Session) {
  const { end = session.start, start } = session;
  if (start === undefined || end === undefined) return [];
  return [{ session, start: Date.parse(start), end: Date.parse(end) }];
}

/** What one person has chosen and cannot attend both of; ranked wishes are alternatives and never overlap. */
export function overlapsOf(person: number, view: FormView): readonly OverlappingChoice[] {
  const { model, request, texts } = view;
  const { mode = 'off', bufferMinutes } = model.rules?.overlap ?? {};
  if (mode === 'off') return [];
  const id = personOf(person, view)?.id;
  const picked = new Set(
    (request.bookings ?? []).flatMap((wish) =>
      wish.participantId === id && wish.rank === undefined ? [wish.bookableId as string] : [],
    ),
  );
  const sessions = new Map<string, { readonly session: Session; readonly field: string }>();
  for (const { id: choiceId, options } of model.choices) {
    for (const { bookableId, session } of options) {
      if (!session || !picked.has(bookableId)) continue;
      sessions.set(session.id, { session, field: fieldNames.choice(person, choiceId) });
    }
  }
  const spans = [...sessions.values()].flatMap(({ session }) => spanOf(session));
  return overlappingSpans(spans, { bufferMinutes }).map(({ sessionIds }) => ({
    field: sessions.get(sessionIds[1])?.field ?? '',
    titles: sessionIds.map((each) => plainText(sessions.get(each)?.session.title, texts)),
  }));
}
