import type { Mapping } from '@geflecht/formats';
import { furtherQuestions } from '../mapping/further-questions.js';
import { chosenMapping, mappingForm, neededWords } from '../mapping/mapping-fields.js';
import type { Meaning } from '../mapping/mapping-fields.js';
import { ReadingDesk } from '../reading/reading-desk.js';
import type { ReadOutcome, TakeAway } from '../reading/read-outcome.js';
import { isShownKind } from '../reading/read-request.js';
import type { ChosenFile, ReadChoices, ReadRequest, ShownKind } from '../reading/read-request.js';
import { listed } from '../wording/counted.js';
import { failureWords } from '../wording/failure-words.js';
import { announcement } from '../wording/recognised-words.js';
import { acceptFiles } from './file-choice.js';
import type { HandedIn } from './file-choice.js';
import { showFindings } from './findings-view.js';
import { MappingView } from './mapping-view.js';
import { pagePart } from './page-part.js';
import { clearPreview, showPreview } from './preview-view.js';
import { ProgressView } from './progress-view.js';
import { QuestionsView } from './questions-view.js';
import { showRecognised } from './recognised-view.js';
import { TakeAwayView } from './take-away-view.js';

interface Shown extends TakeAway {
  readonly kind: ShownKind;
  readonly file: Blob;
}

/** The page that turns a file into what a website shows; it remembers nothing beyond itself. */
export class ImportPage {
  readonly #desk = new ReadingDesk();
  readonly #progress = new ProgressView(() => this.#cancel());
  readonly #mappingView = new MappingView({
    onMeaning: (meaning) => this.#setMeaning(meaning),
    onColumn: (role, heading) => this.#setColumn(role, heading),
  });
  readonly #questions = new QuestionsView({
    onAnswers: () => void this.#readAgain(),
    onCompanion: (file) => {
      this.#companion = { name: file.name, content: file };
      void this.#readAgain();
    },
  });
  readonly #takeAway = new TakeAwayView({
    onShown: () => void this.#showAgain(),
    onExtent: () => void this.#readAgain(),
  });
  #file: ChosenFile | undefined;
  #companion: ChosenFile | undefined;
  #mapping: Mapping = {};
  #meaning: Meaning | undefined;
  #outcome: ReadOutcome | undefined;
  #shown: Shown | undefined;
  #readings = 0;
  #isReading = false;

  /** Makes the page work. */
  start(): void {
    acceptFiles((handedIn) => void this.#begin(handedIn));
  }

  async #begin({ file, companion, further }: HandedIn): Promise<void> {
    [this.#file, this.#companion, this.#mapping, this.#meaning] = [file, companion, {}, undefined];
    this.#outcome = undefined;
    pagePart('ergebnis', HTMLElement).hidden = true;
    clearPreview();
    this.#questions.clear();
    this.#takeAway.begin(file.name);
    const isRead = await this.#read((failure) => this.#progress.failed(failure));
    if (!isRead) return;
    const aside = further.length === 0 ? '' : ` Gelesen ist nur diese Datei, nicht ${listed(further)}.`;
    pagePart('erkannt-art', HTMLElement).append(aside);
    pagePart('erkannt-titel', HTMLElement).focus();
  }

  /** Reads the same file with other answers; what goes wrong is told beside them. */
  async #readAgain(): Promise<void> {
    if (this.#file === undefined) return;
    await this.#read((failure) => {
      const { finding, advice } = failureWords(failure);
      this.#progress.done('');
      this.#ask(`${finding} ${advice}`);
    });
  }

  /** @returns whether this reading came to an end and no other took its place */
  async #read(onFailure: (failure: Parameters<ProgressView['failed']>[0]) => void): Promise<boolean> {
    const request = this.#request();
    if (request === undefined) return false;
    const number = (this.#readings += 1);
    this.#isReading = true;
    const onStage = (stage: Parameters<ProgressView['busy']>[1]): void => {
      if (number === this.#readings) this.#progress.busy(request.file, stage, this.#desk.isCancellable);
    };
    onStage('opening');
    const end = await this.#desk.read(request, onStage);
    if (number !== this.#readings) return false;
    this.#isReading = false;
    if (end.ended === 'read') this.#show(end.outcome);
    else if (end.ended === 'failed') onFailure(end.failure);
    return end.ended === 'read';
  }

  #request(): ReadRequest | undefined {
    if (this.#file === undefined) return undefined;
    const choices: ReadChoices = {
      ...this.#questions.answers,
      mapping: this.#mapping,
      isWhole: this.#takeAway.isWhole,
    };
    return { file: this.#file, companion: this.#companion, choices, now: new Date().toISOString() };
  }

  #cancel(): void {
    this.#readings += 1;
    this.#isReading = false;
    this.#desk.cancel();
    this.#progress.done('Abgebrochen.');
  }

  #setMeaning(meaning: Meaning): void {
    this.#meaning = meaning;
    this.#mapping = {};
    this.#ask('');
    void this.#readAgain();
  }

  #setColumn(role: string, heading: string): void {
    this.#mapping = chosenMapping(this.#mapping, role, heading);
    const needed = this.#outcome === undefined ? '' : neededWords(this.#outcome, this.#mapping, this.#meaning);
    this.#ask(needed);
    if (needed === '') void this.#readAgain();
  }

  /** Shows the questions about the file, and what still has to be answered. */
  #ask(words: string): void {
    if (this.#outcome === undefined) return;
    const form = mappingForm(this.#outcome, this.#mapping, this.#meaning);
    const questions = furtherQuestions(this.#outcome, this.#questions.answers);
    const needed = neededWords(this.#outcome, this.#mapping, this.#meaning);
    this.#mappingView.show(form);
    this.#questions.show(questions, this.#outcome.title);
    pagePart('fehlt-noch', HTMLElement).textContent = words || needed;
    pagePart('zuordnung', HTMLElement).hidden =
      form.meanings.length + form.fields.length === 0 && !Object.values(questions).includes(true);
  }

  #show(outcome: ReadOutcome): void {
    this.#outcome = outcome;
    const { kind, takeAway } = outcome;
    pagePart('ergebnis', HTMLElement).hidden = false;
    showRecognised(outcome);
    this.#ask('');
    showFindings(outcome.findings);
    const isShown = isShownKind(kind) && takeAway !== undefined;
    pagePart('vorschau', HTMLElement).hidden = !isShown;
    pagePart('mitnehmen', HTMLElement).hidden = !isShown;
    this.#shown = isShown
      ? { ...takeAway, kind, file: new Blob([takeAway.json], { type: 'application/json' }) }
      : undefined;
    if (this.#shown === undefined) clearPreview();
    else this.#takeAway.offer({ kind: this.#shown.kind, json: this.#shown.file }, this.#shown.choosable);
    this.#progress.done(announcement(outcome));
    void this.#showAgain();
  }

  /** Shows the preview and writes the snippet. */
  async #showAgain(): Promise<void> {
    if (this.#shown === undefined || this.#isReading) return;
    const { kind, file, document, isEmpty } = this.#shown;
    const { id, locale } = this.#takeAway;
    await showPreview({ kind, json: file, document, isEmpty, id, locale });
    const number = this.#readings;
    const language = locale === 'en' ? 'en' : 'de';
    const html = await this.#desk.fallback({ json: file, kind, locale: language, id, now: new Date().toISOString() });
    if (html !== undefined && number === this.#readings) this.#takeAway.setFallback(html);
  }
}
