import type { Answer } from '@geflecht/tests-bundle/static-site';
import { bundlePage } from '../harness/bundle-page.js';
import { geflechtNetwork } from './page-graph.js';
import type { PageGraph } from './page-graph.js';

/** Somebody who draws a network in a page. */
export interface MapContestant {
  readonly name: string;
  /** `limit`: written by hand for this one thing. */
  readonly kind: 'ours' | 'peer' | 'limit';
  /** What its page needs besides the page itself. */
  readonly files: Readonly<Record<string, Answer>>;
  /** Where the mouse drags the picture. */
  readonly surface: string;
  /** Button that enlarges by a step; without one, it is asked to by its own interface. */
  readonly enlarge?: string;
  readonly page: (graph: PageGraph) => string;
}

interface RivalSettings {
  readonly name: string;
  readonly kind: 'peer' | 'limit';
  /** File of `pages/`. */
  readonly page: string;
  readonly sizes: readonly number[];
  /** What it is asked for: `given` draws given places, `own` lays out by itself. */
  readonly tasks: readonly ('given' | 'own')[];
}

const [small, medium, large] = [50, 1_000, 10_000] as const;
const all = [small, medium, large] as const;
const both = ['given', 'own'] as const;

/** What is written by hand. */
export const limitNames = { svg: 'bare SVG', canvas: 'bare canvas 2D' } as const;

const rivals: readonly RivalSettings[] = [
  { name: limitNames.svg, kind: 'limit', page: 'svg-limit', sizes: [small], tasks: ['given'] },
  { name: limitNames.canvas, kind: 'limit', page: 'canvas-limit', sizes: all, tasks: ['given'] },
  // With places given it would be the bare canvas once more.
  { name: 'd3-force with own canvas', kind: 'peer', page: 'd3-canvas', sizes: all, tasks: ['own'] },
  { name: 'force-graph', kind: 'peer', page: 'force-graph', sizes: all, tasks: both },
  { name: 'sigma', kind: 'peer', page: 'sigma-map', sizes: all, tasks: both },
  { name: 'vis-network', kind: 'peer', page: 'vis-map', sizes: all, tasks: both },
  // Its layout of 10,000 blocks the page for most of a minute.
  { name: 'cytoscape', kind: 'peer', page: 'cytoscape-map', sizes: [small, medium], tasks: both },
];

const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

/** The script is asked for once everything else is read, so that nobody pays for the length of his data twice. */
function pageOf(body: string, script: string, type: string): string {
  const load = `const s=document.createElement('script');s.type='${type}';s.src='${script}';document.body.append(s)`;
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"></head><body style="margin:0">${body}<script>${load}</script></body></html>`;
}

/** Ours, from the built file for a script tag, with its document in the page. */
const ours: MapContestant = {
  name: 'ours',
  kind: 'ours',
  files: {},
  surface: 'geflecht-network-map .map',
  enlarge: 'geflecht-network-map .zoom button:nth-of-type(2)',
  page: (graph) =>
    pageOf(
      `<geflecht-network-map view="force"><script type="application/json">${json(geflechtNetwork(graph))}</script></geflecht-network-map><script type="application/json" id="graph">${json({ ...graph, places: undefined })}</script>`,
      '/cdn/network-map.js',
      'module',
    ),
};

async function rival({ name, kind, page }: RivalSettings): Promise<MapContestant> {
  const { script } = await bundlePage(new URL(`pages/${page}.ts`, import.meta.url));
  const path = `/peers/${page}.js`;
  return {
    name,
    kind,
    files: { [path]: { type: 'text/javascript', body: script } },
    surface: '#stage',
    page: (graph) =>
      pageOf(
        `<div id="stage" style="width:1200px;height:800px"></div><script type="application/json" id="graph">${json(graph)}</script>`,
        path,
        'text/javascript',
      ),
  };
}

/** Who takes part with so many actors. */
export async function contestantsFor(size: number, task: 'given' | 'own'): Promise<readonly MapContestant[]> {
  const wanted = rivals.filter(({ sizes, tasks }) => sizes.includes(size) && tasks.includes(task));
  return [ours, ...(await Promise.all(wanted.map(rival)))];
}
