import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGml } from './index.js';

const { document } = readGml(
  new Uint8Array(readFileSync(new URL('../../../../fixtures/dialects/networks/kreis.gml', import.meta.url))),
);
const refusal = (text: string) => {
  try {
    return readGml(new TextEncoder().encode(text)).format;
  } catch (error) {
    return error;
  }
};

describe('GML', () => {
  it('decodes entities, keeps numbers, and names actors by label or id', () => {
    expect(document.actors).toMatchObject([
      { id: '1', name: 'Förderverein', source: [{ rest: { graphics: { x: 1, y: 2, fill: '#ffcc00' } } }] },
      { id: '2', name: 'Sportverein \\ TSV', attributes: { mitglieder: 120 } },
      { id: '3', name: '3' },
      { id: '4', name: '4' },
    ]);
  });

  it('takes direction from the graph unless a tie says otherwise', () => {
    expect(document.ties).toMatchObject([
      { direction: 'directed', weight: 2.5, attributes: { label: 'Halle' } },
      { direction: 'undirected' },
      { direction: 'directed' },
    ]);
  });

  it('is named by its graph', () => {
    expect(document.networks).toMatchObject([{ id: 'kreis', name: 'Kreis' }]);
  });

  it('keeps groups as parts of their node and kinds of ties', () => {
    const text =
      'graph [ node [ id 0 label "Gruppe" isGroup 1 ] node [ id 1 gid 0 ] edge [ source 0 target 1 type "berät" ] ]';
    const { document: read } = readGml(new TextEncoder().encode(text));
    expect(read.actors).toMatchObject([
      { id: '0', attributes: { isgroup: 1 } },
      { id: '1', partOf: '0' },
    ]);
    expect(read.ties).toMatchObject([{ kind: 'beraet' }]);
  });

  it.each([
    ['a list that is not closed', 'graph [\nnode [ id 1 ]\n', { code: 'gml-malformed', line: 2 }],
    ['a bracket too many', 'graph [ ]\n]', { code: 'gml-malformed', line: 2 }],
    ['a value without a key', 'graph [ 7 ]', { code: 'gml-malformed', line: 1 }],
    ['no graph', 'Creator "x"', { code: 'shape-unexpected' }],
  ])('refuses %s', (_what, text, error) => {
    expect(refusal(text)).toMatchObject(error);
  });
});
