import { buildActor, buildEventDocument, buildNetworkDocument } from '@geflecht/core/testing';
import type { GeflechtDocument } from '@geflecht/core/document';
import { describe, expect, it } from 'vitest';
import { fallbackOf } from './fallback.js';
import type { FallbackRequest } from './fallback.js';

function fallback(document: GeflechtDocument, kind: FallbackRequest['kind']): Promise<string> {
  const json = new Blob([JSON.stringify(document)]);
  return fallbackOf({ json, kind, locale: 'de', now: '2027-01-02T12:00:00Z' });
}

describe('what stands inside an element', () => {
  it('is who belongs to the network, as everybody may read it', async () => {
    const person = buildActor({ id: 'p', kind: 'person', name: 'Quartiersmanagerin' });
    const document = buildNetworkDocument({ actors: [buildActor({ name: 'Haus <A> & B' }), person] });
    const html = await fallback(document, 'network');
    expect(html).toContain('  <li>Haus &lt;A&gt; &amp; B</li>\n');
    expect(html).not.toContain('Quartiersmanagerin');
  });

  it('is a sentence where a programme has nothing for everybody', async () => {
    const html = await fallback(buildEventDocument({ events: [] }), 'event');
    expect(html).toMatch(/^<p>Hier steht gleich das Programm\..+<\/p>$/u);
  });
});
