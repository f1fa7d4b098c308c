export { fromGraphology } from './from-graphology.js';
export type { ActorOfNode, TieOfEdge } from './from-graphology.js';
export type { GraphologyData, GraphologyEdge, GraphologyExport, GraphologyNode } from './graphology-data.js';
export { toGraphology } from './to-graphology.js';
export type { GraphRecords } from './to-graphology.js';
