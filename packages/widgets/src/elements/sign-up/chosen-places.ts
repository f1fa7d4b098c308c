import type { BookableAvailability } from '@geflecht/core/contract';
import type { FormView } from './form-view.js';

/** How it stands with something that a party has chosen: whether there are places for all of it, for some, or for none. */
export type Standing = 'enough' | 'short' | 'waitingList' | 'full';

/** What a party has chosen so far, and what there is. */
export type ChosenView = Pick<FormView, 'model' | 'request'>;

/** How many places a party needs of something: one each at the event itself, and one at all for a ranked wish. */
export function placesWanted(bookableId: string, { model, request }: ChosenView): number {
  if (bookableId === model.places?.bookableId) return request.participants.length;
  const mine = (request.bookings ?? []).filter((each) => each.bookableId === bookableId);
  return mine[0]?.rank ? 1 : mine.length;
}

/** How it stands with something of which a party wants some places. */
export function standingOf({ placesLeft = Infinity, state }: BookableAvailability, wanted: number): Standing {
  if (state === 'full' || state === 'waitingList') return state;
  return placesLeft < wanted ? 'short' : 'enough';
}

/** Places of all that a party has chosen, as far as they are known; its place at the event itself included. */
export function chosenPlaces(view: ChosenView): readonly BookableAvailability[] {
  const { choices, places: seats } = view.model;
  const known = [seats, ...choices.flatMap(({ options }) => options.map(({ places }) => places))];
  return known.filter((each) => each !== undefined).filter(({ bookableId }) => placesWanted(bookableId, view) > 0);
}

/** How many places are left, in words; empty where nobody tells. */
export function placesText(places: BookableAvailability | undefined, { messages }: Pick<FormView, 'messages'>): string {
  if (places?.state === 'full') return messages.full;
  if (places?.state === 'waitingList') return messages.waitingList;
  return places?.placesLeft === undefined ? '' : messages.places(places.placesLeft);
}
