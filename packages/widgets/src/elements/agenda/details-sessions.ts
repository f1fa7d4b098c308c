import type { Agenda } from './agenda-model.js';

/**
 * Ids of sessions that have details beyond the fields of their own that tell it: results, media, words of the
 * documentation, a checklist, a recording, ways to take part from afar, or another session that tells their results.
 */
export function sessionsWithMore({ document, programme }: Agenda): ReadonlySet<unknown> {
  const { documentations = [], mediaItems = [], onlineAccesses = [], results = [] } = document;
  const sections = documentations.flatMap((documentation) => documentation.sections ?? []);
  const told = programme.sessions.filter(
    ({ checklistId, recording, resultsOf }) => checklistId ?? recording ?? resultsOf,
  );
  return new Set<unknown>([
    ...[
      ...results,
      ...mediaItems,
      ...sections,
      ...onlineAccesses.map(({ of }) => of as { readonly sessionId?: unknown }),
    ].map(({ sessionId }) => sessionId),
    ...told.flatMap(({ id, resultsOf = [] }) => [id, ...resultsOf]),
  ]);
}

/**
 * Whether anything is told about the event beyond its programme: what remains of it, ways to take part from afar, or who
 * stands behind it.
 */
export function hasRemains({ document, programme }: Agenda): boolean {
  const { attendance, description, involved, learningGoals } = programme.event;
  const { documentations, mediaItems, onlineAccesses, results } = document;
  const lists = [involved, learningGoals, documentations, mediaItems, onlineAccesses, results];
  return Boolean(attendance ?? description) || lists.some((list) => list?.length);
}
