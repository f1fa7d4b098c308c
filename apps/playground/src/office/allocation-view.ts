import { organisingPaths } from '@geflecht/core/contract';
import type { AllocationAnswer } from '@geflecht/core/contract';
import { makeElement, makeTable } from '../page/make-element.js';
import type { OfficeDesk } from './office-part.js';

/** Titles of what has places, by id. */
export type Titles = ReadonlyMap<string, string>;

function tableOf({ bookables, outcomes }: AllocationAnswer, titles: Titles): HTMLElement {
  const byRank = (bookableId: string, rank: number) =>
    outcomes.filter((outcome) => outcome.bookableId === bookableId && outcome.rank === rank).length;
  const rows = bookables.map(({ bookableId, places, firstWishes, placed }) => [
    titles.get(bookableId) ?? bookableId,
    places === undefined ? 'ohne Grenze' : String(places),
    String(firstWishes),
    String(placed),
    [1, 2, 3].map((rank) => byRank(bookableId, rank)).join(' · '),
  ]);
  return makeTable(
    'Plätze und Wünsche',
    ['Werkstatt', 'Plätze', 'Erstwünsche', 'Vergeben', '1. · 2. · 3. Wunsch'],
    rows,
  );
}

function sentencesOf({ outcomes }: AllocationAnswer, { people }: OfficeDesk): HTMLElement {
  const entries = outcomes.map(({ signUpId, participantId, sentences }) =>
    makeElement(
      'li',
      {},
      makeElement('strong', {}, people.nameOf(signUpId, participantId)),
      `: ${sentences.join(' ')}`,
    ),
  );
  return makeElement(
    'details',
    {},
    makeElement('summary', {}, `Warum wer was bekommt (${outcomes.length})`),
    makeElement('ul', {}, ...entries),
  );
}

/** Shares ranked wishes out, on trial or for good, and shows what came of it. */
export async function shareOut(
  place: HTMLElement,
  desk: OfficeDesk,
  { isTrial, titles }: { readonly isTrial: boolean; readonly titles: Titles },
): Promise<void> {
  const answer = await desk.api.post<AllocationAnswer>(organisingPaths.allocations(desk.eventId), { isTrial });
  const { placed, without, byRank } = answer.figures;
  const ranks = byRank.map(({ rank, people }) => `${people} mit dem ${rank}. Wunsch`).join(', ');
  const done = isTrial ? 'Auf Probe' : 'Vergeben';
  const summary = `${done}: ${placed} haben einen Platz (${ranks}), ${without} keinen von ihren Wünschen.`;
  place.replaceChildren(makeElement('p', {}, summary), tableOf(answer, titles), sentencesOf(answer, desk));
  if (!isTrial) await desk.refresh();
  desk.say(summary);
}
