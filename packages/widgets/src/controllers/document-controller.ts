import type { GeflechtDocument } from '@geflecht/core/document';
import type { Client } from '@geflecht/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { providedAdapters } from '../internal/adapters.js';
import type { Reading } from '../internal/adapters.js';
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

/** One bare request is enough for a document that is plain. */
async function readShortly(reading: Reading): Promise<DocumentState | undefined> {
  const { given, client, resource } = reading;
  if (given !== undefined || client) return undefined;
  const document = await providedAdapters()
    ?.readShortly?.(reading)
    .catch(() => undefined);
  return readyWith(plainDocument(document, resource));
}

async function readWithCare(reading: Reading): Promise<DocumentState> {
  const late = await import('../internal/read-with-care.js');
  return late.readWithCare(reading);
}

/**
 * Keeps a host's document: from its `data`, its own client, its `src`, its `backend` or the inline
 * JSON among its children, in that order. Reloads when one of them changes.
 */
export class DocumentController implements ReactiveController {
  readonly #host: DocumentHost;
  #state: DocumentState = { phase: 'loading' };
  #request: readonly unknown[] | undefined;
  #isInline = false;
  #abort = new AbortController();

  constructor(host: DocumentHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): DocumentState {
    return this.#state;
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
    const sources = [client, src, backend, data];
    const request = [...sources, resource.id, resource.isEvery];
    if (this.#request?.every((part, index) => part === request[index])) return;
    this.#request = request;
    this.#isInline = !sources.some(Boolean);
    this.#load();
  }

  /** Looks again: after a failure, or when children arrived late. */
  reload(): void {
    this.#request = undefined;
    this.#host.requestUpdate();
  }

  /**
   * Reads the same source anew, past the browser's memory; where that fails, what is there stays.
   * @returns whether the source answered; what was handed over as data needs no reading
   */
  async refresh(): Promise<boolean> {
    const isGiven = this.#isInline || this.#host.data !== undefined;
    return isGiven || this.#read(undefined, this.#abort.signal, 'no-cache');
  }

  /** Children that arrive after the element did may bring the inline document. */
  readonly childrenChanged = (): void => {
    if (this.#state.phase !== 'ready' && this.#isInline) this.reload();
  };

  #load(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    const given = this.#isInline ? inlineDocument(this.#host) : this.#host.data;
    const plain = readyWith(plainDocument(given, this.#host.resource));
    if (plain !== undefined) this.#state = plain;
    else if (!this.#isInline || given !== undefined) void this.#read(given, this.#abort.signal);
    else if (document.readyState !== 'loading') this.#state = { phase: 'failed', code: 'source-missing' };
  }

  async #read(given: unknown, signal: AbortSignal, cache?: RequestCache): Promise<boolean> {
    if (!cache && this.#state.phase === 'failed') this.#state = { phase: 'loading' };
    const { src, backend, client, resource } = this.#host;
    const reading: Reading = { given, src, backend, client, resource, signal, cache };
    const state = (await readShortly(reading)) ?? (await readWithCare(reading).catch(failure));
    const isReady = state.phase === 'ready';
    if (!signal.aborted && (isReady || !cache)) {
      this.#state = state;
      this.#host.requestUpdate();
    }
    return isReady;
  }
}
