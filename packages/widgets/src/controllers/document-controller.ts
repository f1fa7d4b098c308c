import type { GeflechtDocument, Issue } from '@geflecht/core/document';
import { readDocument } from '@geflecht/core/document';
import type { Client } from '@geflecht/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openClient, readShortly } from '../internal/adapters.js';
import type { Resource } from '../internal/resource.js';

export type { Resource };

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

function failure(cause: unknown): DocumentState {
  const code = (cause as { readonly code?: unknown } | null)?.code;
  return { phase: 'failed', code: typeof code === 'string' ? code : 'network', cause };
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

  /** Client for what goes beyond reading, such as signing up. */
  get client(): Client | Promise<Client> | undefined {
    const { client, backend, src } = this.#host;
    if (client) return client;
    if (backend) return openClient('openBackend', backend);
    return src ? openClient('openSource', src) : undefined;
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
    const { data, src, backend, client } = this.#host;
    if (data !== undefined) this.#state = stateOf(data);
    else if (client || src || backend) void this.#read(this.#abort.signal);
    else this.#readInline();
  }

  #readInline(): void {
    const inline = this.#host.querySelector(':scope > script[type="application/json"]');
    if (inline) this.#state = parse(inline.textContent);
    else if (document.readyState !== 'loading') this.#state = { phase: 'failed', code: 'source-missing' };
  }

  async #read(signal: AbortSignal): Promise<void> {
    if (this.#state.phase === 'failed') this.#state = { phase: 'loading' };
    const state = (await this.#readShortly(signal)) ?? (await this.#readProperly(signal).catch(failure));
    if (signal.aborted) return;
    this.#state = state;
    this.#host.requestUpdate();
  }

  /** One bare request is enough for a document of a single event or network that can be read. */
  async #readShortly(signal: AbortSignal): Promise<DocumentState | undefined> {
    const { src, backend, client, resource } = this.#host;
    if (client) return undefined;
    const state = stateOf(await readShortly({ src, backend, resource, signal }));
    if (state.phase !== 'ready') return undefined;
    const { events = [], networks = [] } = state.document;
    return (resource.kind === 'event' ? events : networks).length === 1 ? state : undefined;
  }

  async #readProperly(signal: AbortSignal): Promise<DocumentState> {
    const { src, client: own, resource } = this.#host;
    const { kind, id } = resource;
    const client = await (src && !own ? openClient('openSource', src) : this.client);
    if (client === undefined) return { phase: 'failed', code: 'source-missing' };
    const reading = kind === 'event' ? client.readEvent(id, { signal }) : client.readNetwork(id, { signal });
    return { phase: 'ready', document: await reading, warnings: [] };
  }
}
