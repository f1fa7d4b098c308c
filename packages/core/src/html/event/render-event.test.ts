import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it, vi } from 'vitest';
import type { GeflechtDocument } from '../../document/document.js';
import {
  arbitraryEventDocument,
  buildContributor,
  buildDocument,
  buildEvent,
  buildFundingNotice,
  buildRoom,
  buildSession,
  buildTrack,
  buildVenue,
} from '../../testing/index.js';
import { renderEvent } from './render-event.js';
import type { RenderEventOptions } from './render-event.js';

vi.setConfig({ testTimeout: 60_000 });

function htmlOf(document: GeflechtDocument, options: RenderEventOptions = {}): string {
  return renderEvent(document, { jsonLd: false, ...options })?.html ?? '';
}

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** All elements of a page with their words, in the order in which they begin. */
function tagsOf(html: string): readonly Tag[] {
  const [all, open]: [Tag[], Tag[]] = [[], []];
  const parser = new Parser({
    onopentag(name, attributes) {
      const tag = { name, attributes, text: '' };
      all.push(tag);
      open.push(tag);
    },
    ontext(text) {
      for (const tag of open) tag.text += text;
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return all;
}

const withClass = (tags: readonly Tag[], name: string) =>
  tags.filter(({ attributes }) => (attributes['class'] ?? '').split(' ').includes(name));
const moments = (tags: readonly Tag[], name: string) =>
  withClass(tags, name).map(({ attributes, text }) => [attributes['datetime'], text]);
const words = (tags: readonly Tag[]) => tags.map(({ text }) => text);

const allowedTags = new Set(
  'article section header footer figure figcaption h2 h3 h4 h5 h6 p div span dl dt dd ol ul li a time strong em code br blockquote img'.split(
    ' ',
  ),
);
const allowedAttributes = new Set('class lang dir href datetime src alt aria-label'.split(' '));

const document = buildDocument({
  events: [
    buildEvent({
      start: '2027-03-06T09:30:00+01:00',
      end: '2027-03-06T16:00:00+01:00',
      url: 'https://netztag.example/',
      teaser: { ar: 'يوم الشبكات' },
      description: '# Ziel\n\n<script>alert(1)</script> & [hier](https://netze.example/?a=1&b=2)',
      involved: [{ ref: { name: 'Trägerverein', url: 'https://traeger.example/' }, role: 'organiser' }],
      keywords: ['Nachbarschaft'],
    }),
  ],
  rooms: [buildRoom()],
  tracks: [buildTrack()],
  venues: [buildVenue()],
  fundingNotices: [buildFundingNotice({ wording: 'Gefördert vom Kieselfonds.' })],
  contributors: [buildContributor({ id: 'ada', name: 'Ada "A" <Beispiel>' })],
  sessions: [
    buildSession({
      rooms: ['room-1'],
      contributors: [{ contributorId: 'ada' }],
      links: [
        { label: 'Übel', url: 'vbscript:x' },
        { label: 'Gut', url: 'folien.pdf' },
      ],
    }),
    buildSession({
      id: 'off',
      title: 'Rundgang',
      status: 'cancelled',
      start: '2027-03-06T12:00:00+01:00',
      end: undefined,
    }),
    buildSession({ id: 'later', title: 'Filmabend', start: undefined, end: undefined }),
  ],
});

const heads = (options: RenderEventOptions) =>
  tagsOf(htmlOf(document, options)).flatMap(({ name, text }) => (/^h\d$/.test(name) ? [`${name} ${text}`] : []));
const withImage = (href: string) => ({ ...document, events: [buildEvent({ image: { href, alt: 'Hof' } })] });

describe('an event as markup', () => {
  const html = htmlOf(document);
  const tags = tagsOf(html);

  it('is an h-event with its sessions inside', () => {
    expect(withClass(tags, 'h-event')).toHaveLength(4);
    expect(words(withClass(tags, 'p-name')).slice(0, 1)).toEqual(['Netzwerktag']);
    expect(words(withClass(tags, 'p-organizer'))).toEqual(['Trägerverein']);
    expect(words(withClass(tags, 'p-category'))).toEqual(['Nachbarschaft']);
    expect(withClass(tags, 'u-url').map(({ attributes }) => attributes['href'])).toEqual([
      'https://traeger.example/',
      'https://netztag.example/',
    ]);
  });

  it('tells starts and ends to people and machines', () => {
    expect(moments(tags, 'dt-start')).toEqual([
      ['2027-03-06T09:30:00+01:00', '09:30'],
      ['2027-03-06T10:00:00+01:00', '10:00'],
      ['2027-03-06T12:00:00+01:00', '12:00'],
    ]);
    expect(moments(tags, 'dt-end')).toEqual([
      ['2027-03-06T16:00:00+01:00', '16:00'],
      ['2027-03-06T11:00:00+01:00', '11:00'],
    ]);
  });

  it('has headings one below the other, from the second level on', () => {
    const levels = tags.flatMap(({ name }) => (/^h\d$/.test(name) ? Number(name.slice(1)) : []));
    expect(levels[0]).toBe(2);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 2) + 1)).toEqual([]);
  });

  it('never lets author text become markup', () => {
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; ');
    expect(words(withClass(tags, 'h-card'))).toContain('Ada "A" <Beispiel>');
  });

  it('links checked addresses only and names the others', () => {
    const links = tags.filter(({ name }) => name === 'a').map(({ attributes }) => attributes['href']);
    expect(links).toContain('folien.pdf');
    expect(links).toContain('https://netze.example/?a=1&b=2');
    expect(html).not.toContain('vbscript');
    expect(renderEvent(document)?.leftOut).toEqual([{ code: 'link-unusable', at: 'links', value: 'vbscript:x' }]);
  });

  it('says in which language other words are', () => {
    expect(withClass(tags, 'p-summary')[0]?.attributes).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });

  it('marks what is cancelled and keeps what has no time yet', () => {
    expect(words(tags.filter(({ name }) => name === 'strong'))).toEqual(['Entfällt']);
    expect(words(tags.filter(({ name }) => name === 'h3'))).toContain('Noch ohne Uhrzeit');
  });

  it('carries the funding notice', () => {
    expect(words(tags.filter(({ name }) => name === 'footer'))[0]).toContain('Gefördert vom Kieselfonds.');
  });

  it('shows a picture of its own site and none from elsewhere', () => {
    expect(htmlOf(withImage('bilder/hof.jpg'))).toContain('<img class="u-photo" src="bilder/hof.jpg" alt="Hof">');
    expect(htmlOf(withImage('https://fremd.example/hof.jpg'))).not.toContain('<img');
    expect(htmlOf(withImage('//fremd.example/hof.jpg'))).not.toContain('<img');
    const own = withImage('https://netztag.example/hof.jpg');
    expect(htmlOf(own, { url: 'https://netztag.example/seite' })).toContain('<img');
    expect(renderEvent(own)?.leftOut).toContainEqual({
      code: 'picture-elsewhere',
      at: '/events/0/image',
      value: 'https://netztag.example/hof.jpg',
    });
  });

  it('speaks English on demand', () => {
    expect(tagsOf(htmlOf(document, { locale: 'en' }))[0]?.attributes).toMatchObject({ lang: 'en' });
    expect(htmlOf(document, { locale: 'en' })).toContain('All times: Central European Time');
  });

  it('speaks German where simple German is wanted, and English to everybody else', () => {
    expect(tagsOf(htmlOf(document, { locale: 'de-simple' }))[0]?.attributes).toMatchObject({ lang: 'de' });
    expect(tagsOf(htmlOf(document, { locale: 'tr' }))[0]?.attributes).toMatchObject({ lang: 'en' });
  });

  it('names its zone, and tells times by another on demand', () => {
    expect(html).toContain('Alle Uhrzeiten: Mitteleuropäische Zeit');
    const abroad = htmlOf(document, { timeZone: 'Europe/Lisbon' });
    expect(abroad).toContain('<time class="dt-start" datetime="2027-03-06T09:00:00+00:00">09:00</time>');
  });

  it('heads the day and its parts below the event, from the level that the page asks for', () => {
    expect(heads({})).toEqual([
      'h2 Netzwerktag',
      'h3 Ziel',
      'h3 Samstag, 6. März 2027',
      'h4 Vormittag',
      'h5 Kurzberichte aus den Stadtteilen',
      'h4 Nachmittag',
      'h5 Rundgang',
      'h3 Noch ohne Uhrzeit',
      'h4 Filmabend',
    ]);
    expect(heads({ headingLevel: 4 }).slice(0, 5)).toEqual([
      'h4 Netzwerktag',
      'h5 Ziel',
      'h5 Samstag, 6. März 2027',
      'h6 Vormittag',
      'h6 Kurzberichte aus den Stadtteilen',
    ]);
  });

  it('is nothing where there is no such event', () => {
    expect(renderEvent(document, { eventId: 'other' })).toBeUndefined();
    expect(renderEvent(buildDocument({}))).toBeUndefined();
  });
});

it('any document becomes harmless elements that close in order', () => {
  fc.assert(
    fc.property(arbitraryEventDocument(), (generated) => {
      const html = htmlOf(generated);
      const tags = tagsOf(html);
      expect(tags.filter(({ name }) => !allowedTags.has(name))).toEqual([]);
      expect(
        tags.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => !allowedAttributes.has(name)),
      ).toEqual([]);
      const hrefs = tags.flatMap(({ attributes }) => attributes['href'] ?? []);
      expect(hrefs.filter((href) => /^[a-z][a-z\d+.-]*:/i.test(href) && !/^(https?|mailto|tel):/i.test(href))).toEqual(
        [],
      );
      const opened = tags.filter(({ name }) => name !== 'br' && name !== 'img').length;
      expect(html.match(/<\//g)?.length).toBe(opened);
    }),
    { numRuns: 40 },
  );
});
