import {
  buildContributor,
  buildEvent,
  buildEventDocument,
  buildPart,
  buildRoom,
  buildSession,
  buildVenue,
} from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { fakePlatform } from '../fake-platform.js';
import { run } from '../run.js';

const home = buildVenue({
  kind: 'privateHome',
  name: 'Bei Familie Muster',
  location: { address: { street: 'Gasse 1' } },
});
const document = buildEventDocument({
  events: [buildEvent({ title: 'Fest <& mehr>' })],
  venues: [home],
  contributors: [buildContributor({ mail: 'privat@haus.example' })],
  sessions: [buildSession({ title: 'Ankommen' }), buildSession({ id: 's-2', title: 'Geheim', status: 'draft' })],
});
const files = { 'fest.json': JSON.stringify(document), 'netz.csv': 'von;nach\na;b\n' };

describe('geflecht render', () => {
  it('prints the programme as HTML', async () => {
    const platform = fakePlatform({ files });
    expect(await run(['render', 'fest.json'], platform)).toBe(0);
    expect(platform.out()).toContain('h-event');
    expect(platform.out()).toContain('Ankommen');
    expect(platform.out()).toContain('Fest &lt;&amp; mehr&gt;');
  });

  it('shows what everybody may read, and nothing else', async () => {
    const platform = fakePlatform({ files });
    await run(['render', 'fest.json'], platform);
    expect(platform.out()).not.toMatch(/Geheim|Gasse 1|Familie Muster|privat@/);
  });

  it('tells search engines the same, in a block that no text can end', async () => {
    const spoiled = buildEventDocument({ events: [buildEvent({ title: '</script><img src=x>' })] });
    const platform = fakePlatform({ files: { 'fest.json': JSON.stringify(spoiled) } });
    await run(['render', 'fest.json'], platform);
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(platform.out()) ?? [];
    expect(JSON.stringify(JSON.parse(data))).toContain('</script><img src=x>');
    expect(platform.out()).not.toContain('<img src=x');
  });

  it('is the same inside a snippet', async () => {
    const [alone, pasted] = [fakePlatform({ files }), fakePlatform({ files })];
    await run(['render', 'fest.json'], alone);
    expect(await run(['snippet', 'agenda', 'fest.json', '--src', 'fest.json'], pasted)).toBe(0);
    const [first = ''] = alone.out().trim().split('\n');
    expect(pasted.out()).toContain(`<geflecht-agenda src="fest.json">\n  ${first}\n`);
    expect(pasted.out().match(/<script/g)).toHaveLength(1);
  });

  it('names what it does without', async () => {
    const foreign = buildEvent({ image: { href: 'https://fremd.example/a.jpg', alt: '' } });
    const platform = fakePlatform({
      files: { 'fest.json': JSON.stringify(buildEventDocument({ events: [foreign] })) },
    });
    await run(['render', 'fest.json'], platform);
    expect(platform.error()).toContain('https://fremd.example/a.jpg');
  });

  it.each([
    ['a file without an event', ['render', 'netz.csv'], 1],
    ['an event there is not', ['render', 'fest.json', '--event', 'fehlt'], 1],
    ['a language it does not write', ['render', 'fest.json', '--locale', 'fr'], 2],
    ['a sheet it does not know', ['render', 'fest.json', '--sheet', 'poster'], 2],
    ['a sheet without anything on it', ['render', 'fest.json', '--sheet', 'tables'], 1],
  ])('refuses %s', async (_case, args, exitCode) => {
    const platform = fakePlatform({ files });
    expect([await run(args, platform), platform.out()]).toEqual([exitCode, '']);
  });
});

describe('geflecht render --sheet', () => {
  const congress = buildEventDocument({
    events: [buildEvent({ url: 'https://netztag.example/' })],
    rooms: [buildRoom()],
    sessions: [
      buildSession({ rooms: ['room-1'], parts: [buildPart()] }),
      buildSession({ id: 'draft', title: 'Geheim', rooms: ['room-1'], status: 'draft' }),
    ],
  });
  const platformOf = () => fakePlatform({ files: { 'tag.json': JSON.stringify(congress) } });

  it.each([
    ['programme', '<table>'],
    ['doors', '<h1>Großer Saal</h1>'],
    ['tables', '<h1>Tisch der Fragen</h1>'],
    ['handout', '<path d="M'],
  ])('%s prints a whole page without what is not public', async (name, markup) => {
    const platform = platformOf();
    expect(await run(['render', 'tag.json', '--sheet', name], platform)).toBe(0);
    expect(platform.out()).toMatch(/^<!doctype html>\n<html lang="en"/);
    expect(platform.out()).toContain(markup);
    expect(platform.out()).not.toContain('Geheim');
  });

  it('leads to the page that the caller names', async () => {
    const platform = platformOf();
    await run(['render', 'tag.json', '--sheet', 'handout', '--url', 'https://verein.example/fachtag'], platform);
    expect(platform.out()).toContain('<a href="https://verein.example/fachtag">verein.example/fachtag</a>');
  });
});
