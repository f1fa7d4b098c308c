import type { NetworkBuilder } from '../network/network-builder.js';
import type { FormatName } from '../reading/read-result.js';
import { addCytoscape, isCytoscape } from './cytoscape.js';
import { addGephiLite, addGraphology, isGephiLite, isGraphology } from './graphology.js';
import { addKumu, isKumu } from './kumu.js';
import { addNodeLink, isNodeLink } from './node-link.js';

/** A way of writing a network as JSON. */
export interface Dialect {
  readonly format: FormatName;
  readonly fits: (json: unknown) => boolean;
  readonly add: (builder: NetworkBuilder, json: unknown) => void;
}

/** From the most particular shape to the most general. */
const dialects: readonly Dialect[] = [
  { format: 'kumu-json', fits: isKumu, add: addKumu },
  { format: 'graphology-json', fits: isGraphology, add: addGraphology },
  { format: 'graphology-json', fits: isGephiLite, add: addGephiLite },
  { format: 'cytoscape-json', fits: isCytoscape, add: addCytoscape },
  { format: 'node-link-json', fits: isNodeLink, add: addNodeLink },
];

/** The dialect in which parsed JSON describes a network, if it does. */
export function graphJsonDialect(json: unknown): Dialect | undefined {
  return dialects.find(({ fits }) => fits(json));
}
