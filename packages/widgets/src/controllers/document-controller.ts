import type { GeflechtDocument } from '@geflecht/core/document';
import type { Client } from '@geflecht/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openClient, readShortly } from '../internal/adapters.js';
import { plainDocument } from '../internal/plain-document.js';
import type { Resource } from '../internal/resource.js';
import type { DocumentState } from '../internal/document-state.js';

export type { DocumentState, Resource };

/** What an element says about where its data come from. */
export interface DocumentHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string | undefined;
  readonly backend: string | undefined;
  readonly data: unknown;
  readonly client: Client | undefined;
  readonly resource: Resource;
}

/** The inline document: parsed, or as text where it is no JSON. */
function inlineDocument(host: HTMLElement): unknown {
  const script = host.querySelector(':scope > script[type="application/json"]');
  try {
    return script ? (JSON.parse(script.textContent) as unknown) : undefined;
  } catch {
    return script?.textContent;
  }
}

function failure(cause: unknown): DocumentState {
  const code = (cause as { readonly code?: unknown } | null)?.code;
  return { phase: 'failed', code: typeof code === 'string' ? code : 'network', cause };
}

function readyWith(document: GeflechtDocument | undefined): DocumentState | undefined {
  return document && { phase: 'ready', document, warnings: [] };
}

/**
 * Keeps a host's document: from its `data`, its own client, its `src`, its `backend` or the inline
 * JSON among its children, in that order. Reloads when one of them changes.
 */
export class DocumentController implements ReactiveController {
  readonly #host: DocumentHost;
  #state: DocumentState = { phase: 'loading' };
  #request: readonly unknown[] = [];
  #abort = new AbortController();

  constructor(host: DocumentHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): DocumentState {
    return this.#state;
  }

  /** Client for what goes beyond reading, such as signing up; a file takes nothing in. */
  get client(): Client | Promise<Client> | undefined {
    const { client, backend } = this.#host;
    return client ?? (backend ? openClient('openBackend', backend) : undefined);
  }

  hostConnected(): void {
    document.addEventListener('DOMContentLoaded', this.childrenChanged);
    this.reload();
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.childrenChanged);
    this.#abort.abort();
  }

  hostUpdate(): void {
    const { src, backend, data, client, resource } = this.#host;
    const request = [src, backend, data, client, resource.kind, resource.id];
    if (this.#request.length > 0 && request.every((part, index) => part === this.#request[index])) return;
    this.#request = request;
    this.#load();
  }

  /** Looks again: after a failure, or when children arrived late. */
  reload(): void {
    this.#request = [];
    this.#host.requestUpdate();
  }

  /** Children that arrive after the element did may bring the inline document. */
  readonly childrenChanged = (): void => {
    if (this.#state.phase !== 'ready' && this.#request.every((part, index) => index > 3 || part === undefined)) {
      this.reload();
    }
  };

  #load(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { data, src, backend, client, resource } = this.#host;
    const hasSource = [client, src, backend].some(Boolean);
    const given = data ?? (hasSource ? undefined : inlineDocument(this.#host));
    const plain = readyWith(plainDocument(given, resource));
    if (plain !== undefined) this.#state = plain;
    else if (hasSource || given !== undefined) void this.#read(given, this.#abort.signal);
    else if (document.readyState !== 'loading') this.#state = { phase: 'failed', code: 'source-missing' };
  }

  async #read(given: unknown, signal: AbortSignal): Promise<void> {
    if (this.#state.phase === 'failed') this.#state = { phase: 'loading' };
    const state = (await this.#readShortly(given, signal)) ?? (await this.#readWithCare(given, signal).catch(failure));
    if (signal.aborted) return;
    this.#state = state;
    this.#host.requestUpdate();
  }

  /** One bare request is enough for a document that is plain. */
  async #readShortly(given: unknown, signal: AbortSignal): Promise<DocumentState | undefined> {
    const { src, backend, client, resource } = this.#host;
    if (given !== undefined || client) return undefined;
    return readyWith(plainDocument(await readShortly({ src, backend, resource, signal }), resource));
  }

  async #readWithCare(given: unknown, signal: AbortSignal): Promise<DocumentState> {
    const { src, client: own, resource } = this.#host;
    const client = await (src && !own ? openClient('openSource', src) : this.client);
    const { readWithCare } = await import('../internal/read-with-care.js');
    return readWithCare({ given, client, resource, signal });
  }
}
