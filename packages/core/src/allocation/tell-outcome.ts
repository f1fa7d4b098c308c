import type { AllocationOutcome, MissedWish } from './allocation.js';
import { allocationWordsInEnglish, allocationWordsInGerman } from './allocation-words.js';
import type { AllocationWords } from './allocation-words.js';

/** How an outcome is told. */
export interface TellOutcomeOptions {
  /** BCP 47; German, whatever its variant, is told in words that fit Sie and Du, everything else in English. */
  readonly locale: string;
  /** Title of a bookable as people read it. */
  readonly titleOf: (bookableId: string) => string;
}

interface Telling {
  readonly words: AllocationWords;
  readonly titleOf: TellOutcomeOptions['titleOf'];
}

function wordsFor(locale: string): AllocationWords {
  return /^de\b/iu.test(locale) ? allocationWordsInGerman : allocationWordsInEnglish;
}

/**
 * Tells one person what has become of its wishes and why: what it got, then a sentence for each wish above it, then
 * where it waits. Plain text; the numbers are those of the outcome.
 */
export function tellOutcome(outcome: AllocationOutcome, { locale, titleOf }: TellOutcomeOptions): readonly string[] {
  const words = wordsFor(locale);
  const { missed, waitsFor } = outcome;
  return [
    tellPlace(outcome, { words, titleOf }),
    ...missed.map((wish) => tellMissed(wish, { words, titleOf })),
    ...(waitsFor === undefined ? [] : [words.waits(titleOf(waitsFor))]),
  ];
}

function tellPlace({ bookableId, rank, state }: AllocationOutcome, { words, titleOf }: Telling): string {
  if (bookableId === undefined) return words.without;
  const title = titleOf(bookableId);
  if (state === 'kept') return words.kept(title);
  return state === 'fixed' || rank === undefined ? words.fixed(title) : words.placed(words.choice(rank), title);
}

function tellMissed(wish: MissedWish, { words, titleOf }: Telling): string {
  const title = titleOf(wish.bookableId);
  if (wish.reason === 'no-places') return words.noPlaces(title);
  if (wish.reason === 'not-offered') return words.notOffered(title);
  if (wish.reason === 'overlaps') return words.overlaps(title, (wish.becauseOf ?? []).map(titleOf));
  const { firstWishes, places = 0, wishes } = wish;
  const areFirst = firstWishes > places;
  const demand = words.demand(title, { wishes: areFirst ? firstWishes : wishes, places, areFirst });
  return `${demand}; ${tellWhy(wish, words)}`;
}

function tellWhy({ level, reason }: MissedWish, words: AllocationWords): string {
  if (reason === 'drawn') return words.drawn;
  if (reason === 'others-unimproved') return words.othersUnimproved;
  return level === undefined ? words.othersWithout : words.othersLower(level.rank, level.andLater);
}
