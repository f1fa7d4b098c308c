import type { ReadFailure } from '../reading/read-outcome.js';
import type { ChosenFile, ReadStage } from '../reading/read-request.js';
import { sizeWords } from '../wording/counted.js';
import { failureWords } from '../wording/failure-words.js';
import { makeElement } from './make-element.js';
import { pagePart } from './page-part.js';

const stageWords: Readonly<Record<ReadStage, string>> = {
  opening: 'wird geöffnet',
  reading: 'wird gelesen',
  checking: 'ist gelesen und wird geprüft',
  writing: 'ist geprüft, die Datei für die Webseite entsteht',
};

/** What the page is busy with, what came of it, and what went wrong. */
export class ProgressView {
  readonly #status = pagePart('stand', HTMLElement);
  readonly #failure = pagePart('fehler', HTMLElement);
  readonly #cancel = pagePart('abbrechen', HTMLButtonElement);
  readonly #results = pagePart('ergebnis', HTMLElement);

  constructor(onCancel: () => void) {
    this.#cancel.addEventListener('click', onCancel);
  }

  /** Tells how far the reading of a file is. */
  busy({ name, content }: ChosenFile, stage: ReadStage, isCancellable: boolean): void {
    this.#failure.replaceChildren();
    this.#results.setAttribute('aria-busy', 'true');
    this.#cancel.hidden = !isCancellable;
    this.#status.textContent = `„${name}“ (${sizeWords(content.size)}) ${stageWords[stage]} …`;
  }

  /** Tells that nothing is under way any more, in one sentence. */
  done(words: string): void {
    if (this.#cancel === document.activeElement) pagePart('datei', HTMLInputElement).focus();
    this.#cancel.hidden = true;
    this.#results.removeAttribute('aria-busy');
    this.#status.textContent = words;
  }

  /** Tells what went wrong and what to do. */
  failed(failure: ReadFailure): void {
    const { finding, advice } = failureWords(failure);
    this.done('');
    this.#failure.replaceChildren(
      makeElement('div', { class: 'failure' }, makeElement('h3', {}, finding), makeElement('p', {}, advice)),
    );
  }
}
