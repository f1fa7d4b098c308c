import type { BookableAvailability } from '@geflecht/core/contract';
import { chosenPlaces, placesText, placesWanted, standingOf } from './chosen-places.js';
import type { FormView } from './form-view.js';

/** Milliseconds in which changes are gathered to be told together. */
const gathering = 1_500;
/** Least milliseconds between two tellings, however often places come and go. */
const apart = 20_000;

type PlacesById = ReadonlyMap<string, BookableAvailability>;

/** One sentence, and what it is about. */
interface Told {
  readonly bookableId: string;
  readonly sentence: string;
}

/** What news need of the form around. */
export interface NewsHost {
  /** There is something to be told. */
  readonly changed: () => void;
  /** What things to choose are called, by bookable. */
  readonly titlesOf: (view: FormView) => ReadonlyMap<string, string>;
}

/**
 * Tells somebody who fills in a form when there are no more places for what they have chosen, or some again: in one go,
 * and not over and over. Changes of a number that leave enough are no news, and neither is what a visitor chooses anew.
 */
export class PlacesNews {
  readonly #host: NewsHost;
  /** Places of what is chosen, as the visitor knows them. */
  #known: PlacesById = new Map();
  #view: FormView | undefined;
  #told: readonly Told[] = [];
  #toldAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: NewsHost) {
    this.#host = host;
  }

  /** What was told last, without what is no longer chosen. */
  get sentences(): readonly string[] {
    return this.#told.flatMap(({ bookableId, sentence }) => (this.#known.has(bookableId) ? [sentence] : []));
  }

  /** Looks at a form as it is drawn. */
  see(view: FormView): void {
    this.#view = view;
    this.#know(view, this.#known);
    if (this.#newsOf(view).length === 0) return;
    this.#timer ??= setTimeout(this.#tell, Math.max(gathering, this.#toldAt + apart - Date.now()));
  }

  /** Tells nothing any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Begins anew, for somebody else. */
  forget(): void {
    this.stop();
    this.#known = new Map();
    this.#told = [];
    this.#toldAt = -Infinity;
  }

  readonly #tell = (): void => {
    this.#timer = undefined;
    const news = this.#view ? this.#newsOf(this.#view) : [];
    if (!this.#view || news.length === 0) return;
    this.#told = news;
    this.#toldAt = Date.now();
    this.#know(this.#view);
    this.#host.changed();
  };

  /** What has changed for what is chosen since the visitor knew its places. */
  #newsOf(view: FormView): readonly Told[] {
    const { messages } = view;
    const titles = this.#host.titlesOf(view);
    return chosenPlaces(view).flatMap((places) => {
      const { bookableId } = places;
      const wanted = placesWanted(bookableId, view);
      if (standingOf(places, wanted) === standingOf(this.#known.get(bookableId) ?? places, wanted)) return [];
      const words = placesText(places, view) || messages.placesAgain;
      return [{ bookableId, sentence: messages.placesNews(titles.get(bookableId) ?? '', words) }];
    });
  }

  /** Takes note of what is chosen, with its places of now or of before. */
  #know(view: FormView, before?: PlacesById): void {
    this.#known = new Map(chosenPlaces(view).map((each) => [each.bookableId, before?.get(each.bookableId) ?? each]));
  }
}
