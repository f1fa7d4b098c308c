import { searchText } from '../session-search.js';
import { readProgramme } from './read-programme.js';

/**
 * Follows what is typed into the page's field, for contestants without a search of their own.
 * @param narrow is told of each session, in the order of the programme, whether it is left
 */
export function followWords(narrow: (isLeft: (at: number) => boolean) => void): void {
  const texts = readProgramme().sessions.map(searchText);
  const field = document.querySelector<HTMLInputElement>('#words');
  field?.addEventListener('input', () => {
    const words = field.value.toLowerCase();
    narrow((at) => texts[at]?.includes(words) === true);
  });
}

/** Follows the field by giving away which events are left, as users of calendars narrow them. */
export function followWithEvents<Event>(events: readonly Event[], give: (left: Event[]) => void): void {
  followWords((isLeft) => give(events.filter((_event, at) => isLeft(at))));
}

/** Follows the field without drawing anew: what is not left is taken out of sight. */
export function followBySight(sessions: Iterable<Element>, hide: (session: Element, isHidden: boolean) => void): void {
  const drawn = [...sessions];
  const place = document.querySelector('#found');
  followWords((isLeft) => {
    let found = 0;
    for (const [at, session] of drawn.entries()) {
      const isHidden = !isLeft(at);
      hide(session, isHidden);
      if (!isHidden) found += 1;
    }
    if (place !== null) place.textContent = String(found);
  });
}
