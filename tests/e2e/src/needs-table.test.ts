import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '@geflecht/tooling-run/workspace-root';
import { describe, expect, it } from 'vitest';
import { needsPages } from './data/needs/needs-pages.js';
import { networkNeedsPages } from './data/needs/network-needs-pages.js';

/** How many needs each of the five accounts holds. */
const counts = { T0: 31, T1: 28, T2: 17, T3: 17, T4: 11 };

const text = readFileSync(join(workspaceRoot, 'docs/needs.md'), 'utf8');
const rowsOf = (part: string) =>
  part
    .split('\n')
    .filter((line) => /^\| T\d\.\d\d \|/u.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
const rows = rowsOf(text);
/** Needs that are met, by heading. */
const metRows = text.split(/^## /mu).map((part) => rowsOf(part).filter((cells) => cells.length > 5));
const idOf = ([, id = '']: readonly string[]) => id;
const shown = [...needsPages, ...networkNeedsPages].flatMap(({ page, needs }) => needs.map(({ id }) => ({ id, page })));
const proof = /`tests\/e2e\/src\/needs(?:-networks)?\.test\.ts`/u;

/** How many needs about sign-up there are, by source. */
const signUpCounts = { F4: 37, F5: 17 };
const signUpRows = text
  .split('\n')
  .filter((line) => /^\| F\d\.\d\d \|/u.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const idsOf = (sources: Readonly<Record<string, number>>) =>
  Object.entries(sources).flatMap(([source, count]) =>
    Array.from({ length: count }, (_, index) => `${source}.${String(index + 1).padStart(2, '0')}`),
  );

describe('the list of needs', () => {
  it('holds every need once, in order', () => {
    expect(rows.map(idOf).toSorted()).toEqual(idsOf(counts));
    expect(signUpRows.map(idOf).toSorted()).toEqual(idsOf(signUpCounts));
    for (const met of metRows) expect(met.map(idOf)).toEqual(met.map(idOf).toSorted());
  });

  it('names files there are', () => {
    const paths = [...text.matchAll(/`((?:fixtures|packages|tests|apps)\/[\w./-]+)`/gu)].map(([, path = '']) => path);
    const pages = [...text.matchAll(/`([\w-]+\.html)`/gu)].map(([, page = '']) => `apps/playground/site/${page}`);
    const missing = [...paths, ...pages].filter((path) => !existsSync(join(workspaceRoot, path)));
    expect(paths.length).toBeGreaterThan(10);
    expect(missing).toEqual([]);
  });

  it('says of each need about sign-up that is met where it shows and which tests hold it', () => {
    const met = signUpRows.filter((cells) => cells.length > 5);
    const unheld = met.filter(([, , , , where = '', tests = '']) => where === '' || !tests.endsWith('.test.ts`'));
    expect(met.length).toBeGreaterThan(50);
    expect(unheld.map(idOf)).toEqual([]);
  });

  it('says of each need that a page meets on which page that is', () => {
    const stated = metRows
      .flat()
      .filter((cells) => cells.some((cell) => proof.test(cell)))
      .map((cells) => [idOf(cells), cells[4]] as const);
    const unproven = stated.filter(
      ([id, where = '']) => !shown.some((one) => one.id === id && where.includes(`\`${one.page}\``)),
    );
    const unstated = shown.filter(({ id }) => !stated.some(([other]) => other === id));
    expect(unproven).toEqual([]);
    expect(unstated).toEqual([]);
  });
});
