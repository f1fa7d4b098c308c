import type { GeflechtDocument } from '@geflecht/core/document';
import { SdkError } from '@geflecht/sdk';
import type { Client } from '@geflecht/sdk';
import { LitElement } from 'lit';
import { afterEach, describe, expect, test } from 'vitest';
import { provideAdapters } from '../internal/adapters.js';
import { DocumentController } from './document-controller.js';
import type { Resource } from './document-controller.js';

const eventDocument = {
  format: 'geflecht',
  version: 1,
  events: [{ id: 'tag', title: 'Fachtag' }],
} as unknown as GeflechtDocument;

class DocumentProbe extends LitElement {
  static override properties = {
    src: {},
    backend: {},
    data: { attribute: false },
    client: { attribute: false },
    event: {},
  };
  declare src: string | undefined;
  declare backend: string | undefined;
  declare data: unknown;
  declare client: Client | undefined;
  declare event: string | undefined;
  readonly controller = new DocumentController(this);

  get resource(): Resource {
    return { kind: 'event', id: this.event };
  }
}
// oxlint-disable-next-line geflecht/define-in-define-module -- a probe of this test only
customElements.define('document-probe', DocumentProbe);

function clientThat(readEvent: Client['readEvent']): Client {
  return { readEvent } as unknown as Client;
}

function inlineScript(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
}

const openClientOf = (readEvent: Client['readEvent']) => () => Promise.resolve(clientThat(readEvent));
const never = () => Promise.reject(new SdkError({ code: 'network', operation: 'readEvent', finding: 'not asked' }));

function place(fill: (probe: DocumentProbe) => void): DocumentProbe {
  const probe = document.createElement('document-probe') as DocumentProbe;
  fill(probe);
  document.body.append(probe);
  return probe;
}

afterEach(() => document.body.replaceChildren());

test('data given as property are ready at once', async () => {
  const probe = place((it) => (it.data = eventDocument));
  await probe.updateComplete;
  expect(probe.controller.state).toMatchObject({ phase: 'ready', warnings: [] });
});

test('an inline document among the children is read', async () => {
  const probe = place((it) => {
    it.append(inlineScript(JSON.stringify(eventDocument)));
  });
  await probe.updateComplete;
  expect(probe.controller.state.phase).toBe('ready');
});

test('an inline document that arrives late is read', async () => {
  const probe = place(() => undefined);
  await probe.updateComplete;
  expect(probe.controller.state).toMatchObject({ phase: 'failed', code: 'source-missing' });
  probe.append(inlineScript(JSON.stringify(eventDocument)));
  probe.controller.childrenChanged();
  await probe.updateComplete;
  await probe.updateComplete;
  expect(probe.controller.state.phase).toBe('ready');
});

test('broken inline JSON fails with the code document', async () => {
  const probe = place((it) => {
    it.append(inlineScript('{"format":'));
  });
  await expect.poll(() => probe.controller.state).toMatchObject({ phase: 'failed', code: 'document' });
});

test('a document of a newer version fails with its own code', async () => {
  const probe = place((it) => (it.data = { format: 'geflecht', version: 2 }));
  await expect.poll(() => probe.controller.state).toMatchObject({ phase: 'failed', code: 'version-unsupported' });
});

test('a client is asked for the named event and called off when the id changes', async () => {
  const asked: (readonly [string | undefined, AbortSignal | undefined])[] = [];
  const client = clientThat((id, options) => {
    asked.push([id, options?.signal]);
    return new Promise(() => undefined);
  });
  const probe = place((it) => {
    it.client = client;
    it.event = 'eins';
  });
  await expect.poll(() => asked).toHaveLength(1);
  probe.event = 'zwei';
  await expect.poll(() => asked.map(([id]) => id)).toEqual(['eins', 'zwei']);
  expect(asked[0]?.[1]?.aborted).toBe(true);
});

test("a client's refusal is the state's code, and reload asks again", async () => {
  let isUp = false;
  const probe = place((it) => {
    it.client = clientThat(() =>
      isUp ? Promise.resolve(eventDocument) : Promise.reject(Object.assign(new Error(), { code: 'timeout' })),
    );
  });
  await probe.updateComplete;
  await probe.updateComplete;
  await expect.poll(() => probe.controller.state).toMatchObject({ phase: 'failed', code: 'timeout' });
  isUp = true;
  probe.controller.reload();
  await expect.poll(() => probe.controller.state.phase).toBe('ready');
});

test('a failure stays where the source does not answer to a refresh either', async () => {
  const probe = place((it) => {
    it.client = clientThat(() => Promise.reject(Object.assign(new Error(), { code: 'timeout' })));
  });
  await expect.poll(() => probe.controller.state).toMatchObject({ phase: 'failed', code: 'timeout' });
  expect(await probe.controller.refresh()).toBe(false);
  expect(probe.controller.state).toMatchObject({ phase: 'failed', code: 'timeout' });
});

test('leaving the page calls the reading off, coming back starts it anew', async () => {
  const signals: (AbortSignal | undefined)[] = [];
  const probe = place((it) => {
    it.client = clientThat((_id, options) => {
      signals.push(options?.signal);
      return new Promise(() => undefined);
    });
  });
  await expect.poll(() => signals).toHaveLength(1);
  probe.remove();
  expect(signals[0]?.aborted).toBe(true);
  document.body.append(probe);
  await expect.poll(() => signals).toHaveLength(2);
});

describe('a source named in an attribute', () => {
  afterEach(() => provideAdapters({ openSource: openClientOf(never), openBackend: openClientOf(never) }));

  test('is read the short way where that is possible', async () => {
    const openSource = openClientOf(never);
    provideAdapters({ openSource, openBackend: openSource, readShortly: () => Promise.resolve(eventDocument) });
    const probe = place((it) => (it.src = '/tag.json'));
    await expect.poll(() => probe.controller.state.phase).toBe('ready');
  });

  test.each([
    ['fails', () => Promise.reject(new TypeError('offline'))],
    ['finds nothing', () => Promise.resolve(undefined)],
    ['finds several events', () => Promise.resolve({ ...eventDocument, events: [{ id: 'a' }, { id: 'b' }] })],
    ['finds something else', () => Promise.resolve({ format: 'other' })],
  ])('is read by the client when the short way %s', async (_case, readShortly) => {
    const openSource = openClientOf(() => Promise.resolve(eventDocument));
    provideAdapters({ openSource, openBackend: openSource, readShortly });
    const probe = place((it) => (it.src = '/tag.json'));
    await expect.poll(() => probe.controller.state).toMatchObject({ phase: 'ready', document: eventDocument });
  });

  test('fails with the code of the client', async () => {
    const openBackend = openClientOf(never);
    provideAdapters({ openSource: openBackend, openBackend });
    const probe = place((it) => (it.backend = 'https://backend.example'));
    await expect.poll(() => probe.controller.state).toMatchObject({ phase: 'failed', code: 'network' });
  });

  test('cannot be read without adapters for it', async () => {
    const probe = place((it) => (it.backend = ''));
    await expect.poll(() => probe.controller.state).toMatchObject({ phase: 'failed', code: 'source-missing' });
  });
});
