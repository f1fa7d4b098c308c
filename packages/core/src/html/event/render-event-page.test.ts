import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { validateWith } from '../../document/validate-with.js';
import { programmePageSchema } from '../../contract/wire.js';
import { arbitraryEventDocument, buildDocument, buildEvent, buildMaterial, buildSession } from '../../testing/index.js';
import { renderEventPage } from './render-event-page.js';
import type { PageOptions } from './markup-of.js';

const url = 'https://netztag.example/2027/tag';
const document = buildDocument({
  events: [
    buildEvent({ title: { de: 'Netztag <Nord>', en: 'Network day' }, url, image: { href: '/hof.jpg', alt: 'Hof' } }),
  ],
  materials: [
    buildMaterial({ id: 'slides', title: 'Folien', href: 'folien.pdf' }),
    buildMaterial({ id: 'map', title: 'Karte', href: 'https://karten.example/1' }),
  ],
  sessions: [buildSession({ links: [{ label: 'Anker', url: '#programm' }] })],
});

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function tagsOf(html: string): readonly Tag[] {
  const all: Tag[] = [];
  new Parser({ onopentag: (name, attributes) => void all.push({ name, attributes }) }).end(html);
  return all;
}

const pageOf = (options: PageOptions = {}) => renderEventPage(document, options)?.html ?? '';
const named = (html: string, name: string) => tagsOf(html).filter((tag) => tag.name === name);
const found = (options?: PageOptions) => named(pageOf(options), 'link').map(({ attributes }) => attributes);
const hrefs = (html: string) => named(html, 'a').map(({ attributes }) => attributes['href']);

describe('the page of an event', () => {
  it('names its language and the event, once as title and once as heading', () => {
    expect(named(pageOf(), 'html')[0]?.attributes).toMatchObject({ lang: 'de' });
    expect(pageOf()).toContain('<title>Netztag &lt;Nord&gt;</title>');
    expect(named(pageOf(), 'h1')).toHaveLength(1);
    expect(pageOf({ locale: 'en' })).toContain('<title>Network day</title>');
  });

  it('says which page of the event is to be found', () => {
    expect(found()).toEqual([{ rel: 'canonical', href: url }]);
    expect(found({ url: 'https://stadt.example/' })).toEqual([{ rel: 'canonical', href: 'https://stadt.example/' }]);
    expect(found({ url: 'vbscript:x' })).toEqual([]);
  });

  it('has no script but data, and no style', () => {
    expect(named(pageOf(), 'script').map(({ attributes }) => attributes['type'])).toEqual(['application/ld+json']);
    expect([...named(pageOf(), 'style'), ...tagsOf(pageOf()).filter(({ attributes }) => attributes['style'])]).toEqual(
      [],
    );
  });

  it('leaves addresses within its site as they are', () => {
    expect(hrefs(pageOf())).toEqual(expect.arrayContaining(['folien.pdf', '#programm', 'https://karten.example/1']));
    expect(named(pageOf(), 'img').map(({ attributes }) => attributes['src'])).toEqual(['/hof.jpg']);
  });

  it('is nothing where there is no such event', () => {
    expect(renderEventPage(document, { eventId: 'other' })).toBeUndefined();
  });
});

describe('a page that is read elsewhere', () => {
  it('completes addresses from the page they are meant from', () => {
    expect(hrefs(pageOf({ relativeTo: url }))).toEqual(
      expect.arrayContaining(['https://netztag.example/2027/folien.pdf', `${url}#programm`]),
    );
  });

  it('shows pictures only where they come from the same site', () => {
    expect(named(pageOf({ relativeTo: url }), 'img')).toEqual([]);
    const shown = named(pageOf({ relativeTo: url, url }), 'img').map(({ attributes }) => attributes['src']);
    expect(shown).toEqual(['https://netztag.example/hof.jpg']);
  });

  it.each(['', 'tag.html', 'vbscript:x', 'https://'])(
    'links none of them where they are meant from %j',
    (relativeTo) => {
      const { html = '', leftOut = [] } = renderEventPage(document, { relativeTo }) ?? {};
      expect(hrefs(html).filter((href) => !href?.startsWith('https://'))).toEqual([]);
      expect(leftOut.map(({ value }) => value)).toEqual(
        expect.arrayContaining(['folien.pdf', '#programm', '/hof.jpg']),
      );
      expect(html).toContain('Folien');
    },
  );
});

it('any document becomes a page as the contract wants it', () => {
  fc.assert(
    fc.property(arbitraryEventDocument(), (generated) => {
      const { html } = renderEventPage(generated, { relativeTo: '' }) ?? {};
      expect(validateWith(programmePageSchema, html).issues).toEqual([]);
      expect(hrefs(html ?? '').filter((href) => !/^(https?|mailto|tel):/i.test(href ?? ''))).toEqual([]);
    }),
    { numRuns: 20 },
  );
}, 60_000);
