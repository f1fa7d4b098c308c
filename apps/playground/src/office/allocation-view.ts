import { organisingPaths } from '@geflecht/core/contract';
import type { AllocationAnswer } from '@geflecht/core/contract';
import { makeElement, makeTable } from '../page/make-element.js';
import type { OfficeDesk } from './office-part.js';

/** Titles of what has places, by id. */
export type Titles = ReadonlyMap<string, string>;

function tableOf({ bookables, outcomes }: AllocationAnswer, titles: Titles, { words }: OfficeDesk): HTMLElement {
  const { caption, headings, unlimited } = words.sharing;
  const byRank = (bookableId: string, rank: number) =>
    outcomes.filter((outcome) => outcome.bookableId === bookableId && outcome.rank === rank).length;
  const rows = bookables.map(({ bookableId, places, firstWishes, placed }) => [
    titles.get(bookableId) ?? bookableId,
    places === undefined ? unlimited : String(places),
    String(firstWishes),
    String(placed),
    [1, 2, 3].map((rank) => byRank(bookableId, rank)).join(' · '),
  ]);
  return makeTable(caption, headings, rows);
}

function sentencesOf({ outcomes }: AllocationAnswer, { people, words }: OfficeDesk): HTMLElement {
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
    makeElement('summary', {}, words.sharing.why(outcomes.length)),
    makeElement('ul', {}, ...entries),
  );
}

/** Shares ranked wishes out, on trial or for good, and shows what came of it. */
export async function shareOut(
  place: HTMLElement,
  desk: OfficeDesk,
  { isTrial, titles }: { readonly isTrial: boolean; readonly titles: Titles },
): Promise<void> {
  const { locale, sharing } = desk.words;
  const answer = await desk.api.post<AllocationAnswer>(organisingPaths.allocations(desk.eventId), { isTrial, locale });
  const { placed, without, byRank } = answer.figures;
  const summary = sharing.summary({ isTrial, placed, without, ranks: sharing.ranks(byRank) });
  place.replaceChildren(makeElement('p', {}, summary), tableOf(answer, titles, desk), sentencesOf(answer, desk));
  if (!isTrial) await desk.refresh();
  desk.say(summary);
}
