import { growGraph } from '../network/seeded-graph.js';
import { SeededWords } from './seeded-words.js';

interface Node {
  readonly id: string;
  readonly label: string;
  readonly sector: string;
  readonly founded: number;
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/** A network as plain records, from which every dialect is written. */
export interface NetworkInput {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

const sectors = ['Bildung', 'Gesundheit', 'Kultur', 'Jugendhilfe', 'Verwaltung', 'Sport', 'Kirche', 'Wirtschaft'];

/** Actors that grow by preferential attachment, with label, sector and year; two ties each on average. */
export function networkInput(size: number): NetworkInput {
  const words = new SeededWords(60);
  const { ids, ties } = growGraph(size, 60);
  return {
    nodes: ids.map((id, index) => ({
      id,
      label: `${words.phrase(2)} ${index}`,
      sector: words.pick(sectors),
      founded: 1950 + words.below(77),
    })),
    edges: ties.map(([from, to]) => ({ from: ids[from] ?? '', to: ids[to] ?? '', weight: 1 + words.below(5) })),
  };
}

const key = (id: string, type: string, scope: string) =>
  `  <key id="${id}" for="${scope}" attr.name="${id}" attr.type="${type}"/>\n`;

/** GraphML as network tools write it: keys for label, sector, year and weight. */
export function graphmlInput({ nodes, edges }: NetworkInput): string {
  const keys = key('label', 'string', 'node') + key('sector', 'string', 'node') + key('founded', 'int', 'node');
  const body = nodes.map(
    ({ id, label, sector, founded }) =>
      `    <node id="${id}">\n      <data key="label">${label}</data>\n` +
      `      <data key="sector">${sector}</data>\n      <data key="founded">${founded}</data>\n    </node>\n`,
  );
  const ties = edges.map(
    ({ from, to, weight }, index) =>
      `    <edge id="e${index}" source="${from}" target="${to}">\n      <data key="weight">${weight}</data>\n    </edge>\n`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n` +
    `${keys}${key('weight', 'double', 'edge')}  <graph id="netz" edgedefault="undirected">\n` +
    `${body.join('')}${ties.join('')}  </graph>\n</graphml>\n`
  );
}

/** GEXF 1.3 as Gephi writes it. */
export function gexfInput({ nodes, edges }: NetworkInput): string {
  const body = nodes.map(
    ({ id, label, sector, founded }) =>
      `      <node id="${id}" label="${label}">\n        <attvalues>\n          <attvalue for="0" value="${sector}"/>\n` +
      `          <attvalue for="1" value="${founded}"/>\n        </attvalues>\n      </node>\n`,
  );
  const ties = edges.map(
    ({ from, to, weight }, index) =>
      `      <edge id="e${index}" source="${from}" target="${to}" weight="${weight}"/>\n`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n` +
    `  <graph mode="static" defaultedgetype="undirected">\n    <attributes class="node" mode="static">\n` +
    `      <attribute id="0" title="sector" type="string"/>\n      <attribute id="1" title="founded" type="integer"/>\n` +
    `    </attributes>\n    <nodes>\n${body.join('')}    </nodes>\n    <edges>\n${ties.join('')}    </edges>\n  </graph>\n</gexf>\n`
  );
}

/** A CSV of ties under the headings that network tools use. */
export function tiesCsvInput({ nodes, edges }: NetworkInput): string {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const rows = edges.map(
    ({ from, to, weight }, index) =>
      `"${labels.get(from) ?? from}","${labels.get(to) ?? to}",${weight},${index % 3 === 0 ? '"Beirat, Vorstand"' : ''}`,
  );
  return `Source,Target,Weight,Anlass\n${rows.join('\n')}\n`;
}
