import { buildContributor, buildEvent, buildEventDocument, buildSession, buildVenue } from '@geflecht/core/testing';
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

  it.each([
    ['a file without an event', ['render', 'netz.csv'], 1],
    ['an event there is not', ['render', 'fest.json', '--event', 'fehlt'], 1],
    ['a language it does not write', ['render', 'fest.json', '--locale', 'fr'], 2],
  ])('refuses %s', async (_case, args, exitCode) => {
    const platform = fakePlatform({ files });
    expect([await run(args, platform), platform.out()]).toEqual([exitCode, '']);
  });
});
