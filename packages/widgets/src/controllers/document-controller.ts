import type { GeflechtDocument, Issue } from '@geflecht/core/document';
import { readDocument } from '@geflecht/core/document';
import type { Client } from '@geflecht/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { backendClient, sourceClient } from '../internal/adapters.js';

/** Which record an element shows; without id the document's only one. */
export interface Resource {
  readonly kind: 'event' | 'network';
  readonly id: string | undefined;
}

/** What an element says about where its data come from. */
export interface DocumentHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string | undefined;
  readonly backend: string | undefined;
  readonly data: unknown;
  readonly client: Client | undefined;
  readonly resource: Resource;
}

/** Where the loading stands. */
export type DocumentState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly document: GeflechtDocument; readonly warnings: readonly Issue[] }
  | { readonly phase: 'failed'; readonly code: string; readonly cause?: unknown };

function inlineDocument(host: HTMLElement): string | undefined {
  const script = host.querySelector(':scope > script[type="application/json"]');
  return script?.textContent ?? undefined;
}

function stateOf(input: unknown): DocumentState {
  const read = readDocument(input);
  return read.ok ? { phase: 'ready', ...read.value } : { phase: 'failed', code: read.code };
}

function parse(text: string): DocumentState {
  try {
    return stateOf(JSON.parse(text));
  } catch (cause) {
    return { phase: 'failed', code: 'document', cause };
  }
}

function codeOf(error: unknown): string {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : 'network';
}

/**
 * Keeps a host's document: from its `data`, its `src`, its `backend`, its own client or the inline
 * JSON among its children, in that order. Reloads when one of them changes.
 */
export class DocumentController implements ReactiveController {
  readonly #host: DocumentHost;
  #state: DocumentState = { phase: 'loading' };
  #request: readonly unknown[] = [];
  #abort: AbortController | undefined;

  constructor(host: DocumentHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): DocumentState {
    return this.#state;
  }

  /** Client for what goes beyond reading, such as signing up. */
  get client(): Client | undefined {
    const { client, backend, src } = this.#host;
    if (client !== undefined) return client;
    if (backend) return backendClient(backend);
    return src ? sourceClient(src) : undefined;
  }

  hostConnected(): void {
    this.#request = [];
    document.addEventListener('DOMContentLoaded', this.#look, { once: true });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.#look);
    this.#abort?.abort();
  }

  hostUpdate(): void {
    const { src, backend, data, client, resource } = this.#host;
    const request = [src, backend, data, client, resource.kind, resource.id];
    const isSame = request.every((part, index) => part === this.#request[index]);
    if (isSame && this.#request.length > 0) return;
    this.#request = request;
    this.#load();
  }

  /** Looks again: after a failure, or when children arrived late. */
  reload(): void {
    this.#request = [];
    this.#host.requestUpdate();
  }

  readonly #look = (): void => {
    if (this.#state.phase !== 'ready') this.reload();
  };

  /** Children that arrive after the element did may bring the inline document. */
  readonly childrenChanged = (): void => {
    const isWaiting = this.#state.phase !== 'ready' && inlineDocument(this.#host) !== undefined;
    if (isWaiting) this.reload();
  };

  #load(): void {
    this.#abort?.abort();
    const { data, src } = this.#host;
    if (data !== undefined) return this.#settle(stateOf(data));
    const reader = this.#host.client ?? (src ? sourceClient(src) : this.client);
    if (reader !== undefined) return this.#read(reader);
    const inline = inlineDocument(this.#host);
    if (inline !== undefined) return this.#settle(parse(inline));
    if (document.readyState === 'loading') return;
    this.#settle({ phase: 'failed', code: 'source-missing' });
  }

  #read(client: Client): void {
    const { kind, id } = this.#host.resource;
    const abort = new AbortController();
    this.#abort = abort;
    if (this.#state.phase === 'failed') this.#state = { phase: 'loading' };
    const { signal } = abort;
    const reading = kind === 'event' ? client.readEvent(id, { signal }) : client.readNetwork(id, { signal });
    reading.then(
      (document) => this.#settleLater(abort, { phase: 'ready', document, warnings: [] }),
      (cause: unknown) => this.#settleLater(abort, { phase: 'failed', code: codeOf(cause), cause }),
    );
  }

  #settleLater(abort: AbortController, state: DocumentState): void {
    if (abort.signal.aborted) return;
    this.#settle(state);
    this.#host.requestUpdate();
  }

  #settle(state: DocumentState): void {
    this.#state = state;
  }
}
