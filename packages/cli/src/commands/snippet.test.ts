import { buildEvent, buildEventDocument, buildNetworkDocument, buildActor } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { fakePlatform } from '../fake-platform.js';
import { run } from '../run.js';

const network = JSON.stringify(buildNetworkDocument());

async function printed(args: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<string> {
  const platform = fakePlatform({ files, locale: 'de' });
  expect([await run(['snippet', ...args], platform), platform.error()]).toEqual([0, '']);
  return platform.out();
}

describe('geflecht snippet', () => {
  it('prints script, element and a fallback', async () => {
    const html = await printed(['agenda', '--src', '/geflecht/fachtag.json', '--event', 'fachtag', '--locale', 'de']);
    expect(html).toMatch(
      /^<script type="module" src="\/geflecht\/agenda\.js"><\/script>\n<geflecht-agenda src="\/geflecht\/fachtag\.json" event="fachtag" locale="de">\n {2}<p>.+<\/p>\n<\/geflecht-agenda>\n$/,
    );
  });

  it('names a backend, a script of one’s own and a level of headings', async () => {
    const html = await printed([
      'sign-up',
      '--backend=https://anmeldung.example',
      '--event=fachtag',
      '--script=https://cdn.example/sign-up.js',
      '--heading-level=3',
    ]);
    expect(html).toContain('<script type="module" src="https://cdn.example/sign-up.js"></script>');
    expect(html).toContain('backend="https://anmeldung.example" event="fachtag" heading-level="3"');
  });

  it('prints a classic script where modules are not possible', async () => {
    const html = await printed(['geflecht-network-map', '--src', 'netz.json', '--classic']);
    expect(html).toContain(
      '<script src="/geflecht/network-map.global.js" defer></script>\n<geflecht-network-map src="netz.json">',
    );
  });

  it('lists who is in the network as its fallback, as everybody may read it', async () => {
    const person = buildActor({ id: 'p', kind: 'person', name: 'Quartiersmanagerin' });
    const document = buildNetworkDocument({ actors: [...(buildNetworkDocument().actors ?? []), person] });
    const html = await printed(['network-map', 'netz.json', '--src', 'netz.json'], {
      'netz.json': JSON.stringify(document),
    });
    expect(html).toContain('<li>Mütterzentrum Erlenbogen</li>');
    expect(html).not.toContain('Quartiersmanagerin');
  });

  it('names other ways to sign up', async () => {
    const contact = { mail: 'fest@verein.example', phone: '0931 / 12 34' };
    const document = buildEventDocument({ events: [buildEvent({ title: 'Fest <& mehr>', contact })] });
    const html = await printed(['sign-up', 'fest.json', '--src', 'fest.json'], {
      'fest.json': JSON.stringify(document),
    });
    expect(html).toContain('<a href="mailto:fest@verein.example">fest@verein.example</a> oder <a href="tel:09311234">');
    expect(html).toContain('Fest &lt;&amp; mehr&gt;');
  });

  it('escapes whatever it is given', async () => {
    const html = await printed(['agenda', '--src', 'a.json?x="><script>', '--event', `"><img src=x onerror='y'>`]);
    expect(html.match(/<script|<img/g)).toEqual(['<script']);
    expect(html).toContain(`event="&quot;&gt;&lt;img src=x onerror='y'&gt;"`);
  });

  it.each([
    ['no source', ['agenda']],
    ['two sources', ['agenda', '--src', 'a.json', '--backend', 'https://b.example', '--event', 'e']],
    ['a script in an address', ['agenda', '--src', 'data:text/html,<script>']],
    ['an address of another host without scheme', ['agenda', '--src', '//other.example/a.json']],
    ['a backend without an event', ['sign-up', '--backend', 'https://b.example']],
    ['a network for an agenda', ['agenda', '--src', 'a.json', '--network', 'n']],
    ['a level there is not', ['agenda', '--src', 'a.json', '--heading-level', '9']],
    ['a language that is none', ['agenda', '--src', 'a.json', '--locale', 'de"']],
  ])('refuses %s', async (_case, args) => {
    const platform = fakePlatform({ files: { 'netz.json': network } });
    expect([await run(['snippet', ...args], platform), platform.out()]).toEqual([2, '']);
  });
});
