import type { GeflechtDocument } from '@geflecht/core/document';
import { html, nothing } from 'lit';
import { MessagesController } from '../../../controllers/messages-controller.js';
import { adoptStyles } from '../../../styles/adopt-styles.js';
import { noFilter } from '../map-filter-model.js';
import type { GuideHost, MapPart } from '../map-part.js';
import type { ScreenActions } from '../map-screen-model.js';
import { importStyles } from './import-styles.js';
import { fittedDocument } from './imported-document-model.js';
import { messages as german } from './locales/import-de.js';
import type { ImportMessages } from './locales/import-messages.js';
import { GeflechtNetworkMapImportEvent } from './network-map-import-event.js';
import type { ImportedNetwork } from './network-importer.js';

const catalogue = {
  de: german,
  'de-simple': () => import('./locales/import-de-simple.js'),
  en: () => import('./locales/import-en.js'),
};

/** A file on its way into the map. */
interface Import {
  readonly name: string;
  /** Undefined while it is read. */
  readonly read?: ImportedNetwork;
  readonly cause?: unknown;
  readonly isTaken?: boolean;
}

/** Shows what a visitor's file holds, and then the file in place of the network; nothing is stored. */
class ImportPart implements MapPart {
  readonly #host: GuideHost;
  readonly #actions: ScreenActions;
  readonly #messages: MessagesController<ImportMessages>;
  #import: Import | undefined;
  #document: GeflechtDocument | undefined;

  constructor(host: GuideHost, actions: ScreenActions) {
    this.#host = host;
    this.#actions = actions;
    this.#messages = new MessagesController<ImportMessages>(host, catalogue);
    adoptStyles(host.renderRoot, importStyles);
    for (const type of ['dragover', 'drop']) host.addEventListener(type, this.#drop);
  }

  readonly readDocument = (document: GeflechtDocument): GeflechtDocument => this.#document ?? document;

  readonly renderTools = (): unknown => {
    const { messages } = this.#messages;
    if (messages === undefined || this.#host.importer === undefined) return undefined;
    return html`<label class="choices open">
      <span>${messages.open}</span>
      <input
        type="file"
        @change=${({ target }: Event) => {
          const input = target as HTMLInputElement;
          void this.#read(input.files?.[0]);
          input.value = '';
        }}
      />
    </label>`;
  };

  readonly renderBefore = (): unknown => {
    const { messages } = this.#messages;
    if (messages === undefined || this.#import === undefined) return undefined;
    const { name, read, cause, isTaken } = this.#import;
    if (isTaken) return this.#renderSection(messages.taken(name), [this.#button(messages.back, () => this.#end())]);
    if (cause !== undefined) {
      const debug = this.#host.debug ? html`<pre part="debug">${cause}</pre>` : nothing;
      return this.#renderSection(messages.unreadable(name), [debug, this.#button(messages.discard, () => this.#end())]);
    }
    if (read === undefined) return html`<p class="details">${messages.reading(name)}</p>`;
    return this.#renderSection(messages.preview(name), this.#renderPreview(read, messages));
  };

  #renderSection(title: string, content: readonly unknown[]): unknown {
    return html`<section class="import" part="import" tabindex="-1" aria-labelledby="import">
      <p id="import"><strong>${title}</strong></p>
      ${content}
    </section>`;
  }

  #renderPreview(
    { document, warnings = [], dropped = [] }: ImportedNetwork,
    messages: ImportMessages,
  ): readonly unknown[] {
    const language = this.#messages.language === 'en' ? 'en' : 'de';
    const { actors = [], ties = [] } = document;
    const said = warnings.map(({ message }) => message[language]);
    const lost = dropped.length > 0 ? [messages.dropped(dropped.length)] : [];
    return [
      html`<p>${messages.counts(actors.length, ties.length)}</p>
        <ul>
          ${[...said, ...lost].map((sentence) => html`<li>${sentence}</li>`)}
        </ul>`,
      actors.length > 0 ? this.#button(messages.take, () => this.#take(document)) : nothing,
      this.#button(messages.discard, () => this.#end()),
    ];
  }

  #button(words: string, act: () => void): unknown {
    return html`<button type="button" @click=${act}>${words}</button> `;
  }

  readonly #drop = (event: Event): void => {
    const { dataTransfer, type } = event as DragEvent;
    if (this.#host.importer === undefined || dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    if (type === 'drop') void this.#read(dataTransfer.files[0]);
  };

  async #read(file: File | undefined): Promise<void> {
    const { importer } = this.#host;
    if (file === undefined || importer === undefined) return;
    const { name } = file;
    const begun: Import = { name };
    this.#show(begun);
    const ended = await importer(file).then(
      (read): Import => ({ name, read }),
      (cause: unknown): Import => ({ name, cause: cause ?? name }),
    );
    if (this.#import === begun) this.#show(ended);
  }

  /** Shows how far it is, says so, and leads the focus there. */
  #show(now: Import | undefined): void {
    this.#import = now;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const place = this.#host.renderRoot.querySelector<HTMLElement>(now ? '.import' : '.open input');
      place?.focus();
    });
    const { messages } = this.#messages;
    if (now && !now.read && !now.cause && messages) this.#actions.announce(messages.reading(now.name));
  }

  #take(document: GeflechtDocument): void {
    const { name = '' } = this.#import ?? {};
    if (!this.#host.dispatchEvent(new GeflechtNetworkMapImportEvent(document, name))) return this.#show(undefined);
    this.#document = fittedDocument(document, this.#host.network);
    this.#look();
    this.#show({ name, isTaken: true });
  }

  #end(): void {
    if (this.#document !== undefined) this.#look();
    this.#document = undefined;
    this.#show(undefined);
  }

  /** Another network is looked at from the beginning. */
  #look(): void {
    this.#actions.show({ filter: noFilter, selectedId: undefined, at: undefined });
  }
}

/** Creates what takes in files. */
export function createPart(host: GuideHost, actions: ScreenActions): MapPart {
  return new ImportPart(host, actions);
}
