import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { keepsTo } from '../harness/limit.js';
import type { Row } from '../harness/row.js';

/** Most bytes of all measures, packed. */
const ceiling = 10_000;

const theirs = [
  `export * from 'graphology'`,
  `export { connectedComponents } from 'graphology-components'`,
  ...['betweenness', 'closeness', 'degree', 'eigenvector'].map(
    (name) => `export { default as ${name} } from 'graphology-metrics/centrality/${name}.js'`,
  ),
  `export { default as density } from 'graphology-metrics/graph/density.js'`,
];

async function packedBytes(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    conditions: ['geflecht-source'],
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

type Aim = Pick<Row, 'referenceName' | 'reference' | 'must' | 'target'>;

function rowOf(ours: number, { reference, ...aim }: Aim & { readonly reference: number }): Row {
  const ratio = Number((ours / reference).toPrecision(4));
  const frame = { bench: 'network', case: 'measures', measure: 'bytesAll' };
  return { ...frame, ...aim, ours, reference, ratio, ok: keepsTo(aim.must, ratio) };
}

/** Bytes of every measure there is, minified and packed as `gzip -9` does, beside their ceiling and graphology's. */
export async function byteRows(): Promise<readonly Row[]> {
  const ours = await packedBytes(`export * from '@geflecht/core/measures'`);
  const peer = await packedBytes(theirs.join('\n'));
  return [
    rowOf(ours, { referenceName: 'ceiling', reference: ceiling, must: '<=1', target: null }),
    rowOf(ours, { referenceName: 'bestPeer: graphology', reference: peer, must: null, target: '<=0.4' }),
  ];
}
