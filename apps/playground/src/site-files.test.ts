import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { congressWorkshops, intensiveWorkshop, networkDays, trainingMeeting } from '@geflecht/fixtures';
import { describe, expect, it } from 'vitest';

const folder = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const day = '2025-06-12';
const documents = [congressWorkshops(day), intensiveWorkshop(day), networkDays(day), trainingMeeting(day)];
const isOwn = ({ href }: { readonly href: string }) => href.startsWith('/');

const materials = documents.flatMap((document) => (document.materials ?? []).filter(isOwn));
const pictures = documents.flatMap((document) => [
  ...(document.mediaItems ?? []).filter(isOwn).map(({ href }) => href),
  ...(document.fundingNotices ?? []).flatMap(({ funders }) => funders.flatMap(({ logo }) => logo ?? [])),
]);

describe('the files of the website', () => {
  it.each(materials)('hold $href in the size that is stated', ({ href, bytes }) => {
    expect(statSync(folder(`public${href}`)).size).toBe(bytes);
  });

  it.each(pictures)('hold %s', (href) => {
    expect(existsSync(folder(`public${href}`))).toBe(true);
  });
});

describe('the pages of the website', () => {
  const names = readdirSync(folder('site')).filter((name) => name.endsWith('.html'));
  const pages = names.map((name) => ({ name, text: readFileSync(folder(`site/${name}`), 'utf8') }));

  it.each(pages)('$name leads to pages and files there are', ({ text }) => {
    const links = [...text.matchAll(/href="\/([\w-]+\.html|(?:dateien|bilder)\/[\w.-]+)"/gu)].map(
      ([, path = '']) => path,
    );
    expect(
      links.filter((path) => !existsSync(folder(`site/${path}`)) && !existsSync(folder(`public/${path}`))),
    ).toEqual([]);
  });

  it.each(pages.filter(({ text }) => text.includes('<geflecht-agenda backend')))(
    '$name keeps a programme for readers without scripts',
    ({ text }) => {
      const inside = /<geflecht-agenda[^>]*>(.*?)<\/geflecht-agenda>/su.exec(text)?.[1] ?? '';
      expect(inside).toMatch(/<p>|<!-- programme of /u);
    },
  );
});
