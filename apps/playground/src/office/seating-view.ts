import { organisingPaths } from '@geflecht/core/contract';
import type { SeatingPlanAnswer } from '@geflecht/core/contract';
import { makeElement, makeTable } from '../page/make-element.js';
import type { OfficeDesk } from './office-part.js';

/** A conversation at tables, and what its tables are called. */
export interface Cafe {
  readonly sessionId: string;
  readonly tables: ReadonlyMap<string, string>;
}

type Seats = SeatingPlanAnswer['seats'];

function roundTable([round, seats]: readonly [number, Seats], cafe: Cafe, { people, words }: OfficeDesk): HTMLElement {
  const byTable = Map.groupBy(seats, ({ partId }) => partId as string);
  const rows = [...cafe.tables].map(([id, title]) => {
    const names = (byTable.get(id) ?? []).map(({ signUpId, participantId }) => people.nameOf(signUpId, participantId));
    return [title, String(names.length), names.join(', ')];
  });
  return makeTable(words.seating.round(round), words.seating.headings, rows);
}

/** Mixes tables so that strangers meet, on trial or for good, and shows the plan round by round. */
export async function mixTables(
  place: HTMLElement,
  desk: OfficeDesk,
  { isTrial, cafe }: { readonly isTrial: boolean; readonly cafe: Cafe },
): Promise<void> {
  const { locale, seating } = desk.words;
  const request = { isTrial, sessionId: cafe.sessionId, locale };
  const plan = await desk.api.post<SeatingPlanAnswer>(organisingPaths.seatingPlans(desk.eventId), request);
  const rounds = [...Map.groupBy(plan.seats, ({ round }) => round)].toSorted(([one], [other]) => one - other);
  const { sentences = [], warnings = [] } = plan;
  place.replaceChildren(
    ...sentences.map((sentence) => makeElement('p', {}, sentence)),
    ...warnings.map(({ text }) => makeElement('p', { class: 'note' }, text)),
    ...rounds.map((round) => roundTable(round, cafe, desk)),
  );
  desk.say(`${isTrial ? seating.tried : seating.kept}: ${sentences[0] ?? ''}`);
}
