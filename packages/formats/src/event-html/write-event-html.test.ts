import { buildContributor, buildDocument, buildEvent, buildSession } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import type { WriteOptions } from '../writing/index.js';
import { writeEventHtml } from './index.js';

const document = buildDocument({
  events: [buildEvent({ licence: 'CC0', image: { href: 'https://fremd.example/hof.jpg', alt: 'Hof' } })],
  contributors: [buildContributor()],
  sessions: [
    buildSession({ links: [{ label: 'Übel', url: 'vbscript:x' }] }),
    buildSession({ id: 'draft', title: 'Entwurf', status: 'draft' }),
  ],
});

function written(options: WriteOptions = {}) {
  const { files, dropped } = writeEventHtml(document, options);
  return { html: new TextDecoder().decode(files[0]?.bytes), dropped };
}

describe('an event written as HTML', () => {
  it('is the fragment of the core without any script', () => {
    const { html } = written({ headingLevel: 3 });
    expect(html).toMatch(/^<article class="h-event" lang="de"><h3 class="p-name">Netzwerktag<\/h3>/);
    expect(html).not.toContain('<script');
  });

  it('names what it leaves out', () => {
    expect(written().dropped).toEqual(
      expect.arrayContaining([
        { code: 'link-unusable', at: 'links', value: 'vbscript:x' },
        { code: 'field-dropped', at: '/events/0/image', value: 'https://fremd.example/hof.jpg' },
        { code: 'field-dropped', at: '/events/0/licence', value: 'licence' },
        { code: 'records-dropped', at: '/sessions/1', value: 'Entwurf' },
      ]),
    );
  });

  it('is refused where there is no such event', () => {
    expect(() => written({ eventId: 'other' })).toThrow(expect.objectContaining({ code: 'nothing-to-write' }) as Error);
  });
});
