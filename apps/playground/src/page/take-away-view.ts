import { snippetText } from '@geflecht/formats/snippet';
import type { Choosable } from '../reading/read-outcome.js';
import type { ShownKind } from '../reading/read-request.js';
import { downloadName, readAddress, suggestedAddress } from '../taking/file-address.js';
import { elementOfKind } from '../taking/element-of-kind.js';
import { makeElement, makeOption } from './make-element.js';
import { pagePart, questionAround } from './page-part.js';

/** Called when somebody decides what the page shows, in which language, or how much the file carries. */
export interface TakeAwayChanges {
  readonly onShown: () => void;
  readonly onExtent: () => void;
}

/** What can be taken away. */
export interface Offered {
  readonly kind: ShownKind;
  readonly json: Blob;
}

const downloadTime = 60_000;

/** The last step: the address of the file, its download, and the snippet to paste. */
export class TakeAwayView {
  readonly #address = pagePart('adresse', HTMLInputElement);
  readonly #complaint = pagePart('adresse-fehler', HTMLElement);
  readonly #extent = pagePart('alles', HTMLInputElement);
  readonly #locale = pagePart('element-sprache', HTMLSelectElement);
  readonly #shown = pagePart('auswahl', HTMLSelectElement);
  readonly #snippet = pagePart('schnipsel', HTMLTextAreaElement);
  readonly #copy = pagePart('kopieren', HTMLButtonElement);
  readonly #said = pagePart('kopiert', HTMLElement);
  #offered: Offered | undefined;
  #fallback: string | undefined;

  constructor({ onShown, onExtent }: TakeAwayChanges) {
    this.#address.addEventListener('input', () => this.#write());
    this.#extent.addEventListener('change', onExtent);
    for (const select of [this.#locale, this.#shown]) select.addEventListener('change', onShown);
    this.#snippet.addEventListener('focus', () => this.#snippet.select());
    this.#copy.addEventListener('click', () => void this.#copySnippet());
    pagePart('herunterladen', HTMLButtonElement).addEventListener('click', () => this.#download());
  }

  /** Whether to take along what only the team should read. */
  get isWhole(): boolean {
    return this.#extent.checked;
  }

  /** Language of the element's own words, where somebody chose one. */
  get locale(): string | undefined {
    return this.#locale.value || undefined;
  }

  /** The event or network to show, where there are several. */
  get id(): string | undefined {
    return this.#shown.value || undefined;
  }

  /** Begins anew with another file. */
  begin(fileName: string): void {
    this.#extent.checked = false;
    this.#locale.value = '';
    this.#address.value = suggestedAddress(fileName);
  }

  /** Offers a document; its snippet follows. */
  offer(offered: Offered, choosable: readonly Choosable[]): void {
    const before = this.#shown.value;
    this.#offered = offered;
    const several = choosable.length > 1 ? choosable : [];
    this.#shown.replaceChildren(...several.map(({ id, title }) => makeOption(id, title, id === before)));
    questionAround(this.#shown).hidden = several.length === 0;
    this.setFallback(undefined);
  }

  /** Sets what stands inside the element; until it is known there is no snippet. */
  setFallback(html: string | undefined): void {
    this.#fallback = html;
    this.#write();
  }

  #write(): void {
    const src = readAddress(this.#address.value);
    this.#complaint.hidden = src !== undefined;
    this.#address.setAttribute('aria-invalid', String(src === undefined));
    this.#said.textContent = '';
    this.#snippet.value = src === undefined ? '' : this.#textFor(src);
    this.#copy.disabled = this.#snippet.value === '';
  }

  #textFor(src: string): string {
    const [offered, fallback] = [this.#offered, this.#fallback];
    if (offered === undefined || fallback === undefined) return '';
    const { id, locale } = this;
    return snippetText({ element: elementOfKind[offered.kind], src, id, locale, fallback });
  }

  #download(): void {
    if (this.#offered === undefined) return;
    const address = URL.createObjectURL(this.#offered.json);
    const name = downloadName(readAddress(this.#address.value) ?? '');
    makeElement('a', { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), downloadTime);
  }

  async #copySnippet(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#snippet.value);
      this.#said.textContent = 'Kopiert.';
    } catch {
      // Pages without a secure address may not write to the clipboard; whoever reads this can.
      this.#snippet.focus();
      this.#snippet.select();
      this.#said.textContent = 'Der Text ist markiert. Kopieren Sie ihn mit Strg+C, am Telefon über „Kopieren“.';
    }
  }
}
