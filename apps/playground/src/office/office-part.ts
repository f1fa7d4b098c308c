import type { Text } from '@geflecht/core/text';
import { makeElement } from '../page/make-element.js';
import type { OfficeWords } from './data/office-words-de.js';
import type { OfficeApi } from './office-api.js';
import { failureSentence } from './office-words.js';
import type { People } from './people.js';

/** What every part of the office works with. */
export interface OfficeDesk {
  readonly api: OfficeApi;
  readonly eventId: string;
  /** Names by participant, as the last list told them. */
  readonly people: People;
  readonly words: OfficeWords;
  /** A text of the event in the language of the office. */
  readonly tell: (text: Text | undefined) => string;
  /** Says something to everybody, also to those who listen. */
  readonly say: (sentence: string) => void;
  /** Reads the list anew after something has changed. */
  readonly refresh: () => Promise<void>;
}

/** Does something that may be refused, and says so where it is. */
export async function attempt({ say, words }: OfficeDesk, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    say(failureSentence(error, words));
  }
}

/** A button that works once at a time. */
export function makeButton(words: string, desk: OfficeDesk, act: () => Promise<void>): HTMLButtonElement {
  const button = makeElement('button', { type: 'button', class: 'button' }, words);
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    void attempt(desk, act).finally(() => button.removeAttribute('aria-disabled'));
  });
  return button;
}

/** What a button asks that cannot be taken back. */
export interface CarefulButton {
  readonly words: string;
  /** Stands on the button after the first press; the second one acts. */
  readonly question: string;
  /** Whom it is about, for those who hear the button without what stands around it. */
  readonly about: string;
}

/** A button that has to be pressed twice; leaving it takes the first press back. */
export function makeCarefulButton(
  { words, question, about }: CarefulButton,
  desk: OfficeDesk,
  act: () => Promise<void>,
): HTMLButtonElement {
  let isAsked = false;
  const ask = (now: boolean) => {
    isAsked = now;
    button.textContent = now ? question : words;
    button.setAttribute('aria-label', `${button.textContent} ${about}`);
  };
  const button = makeButton(words, desk, async () => {
    if (isAsked) await act();
    else desk.say(`${question} ${about}`);
    ask(!isAsked);
  });
  button.addEventListener('blur', () => ask(false));
  ask(false);
  return button;
}

/** What a field of a form says, without outer blanks. */
export function stated(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
}
