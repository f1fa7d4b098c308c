import type { GeflechtDocument } from '@geflecht/core/document';
import type { Findings } from '../reading/findings.js';
import type { NetworkRecords } from './network-records.js';

/** Names the collections of a document of which a file of one network carries nothing, and records of other networks. */
export function reportLostRecords(findings: Findings, document: GeflechtDocument, records: NetworkRecords): void {
  const kept: Readonly<Record<string, number>> = {
    networks: 1,
    actors: records.actors.length,
    ties: records.ties.length,
    placements: records.placements.size,
  };
  for (const [name, list] of Object.entries(document)) {
    if (!Array.isArray(list) || name === 'taxonomies' || name === 'source') continue;
    const lost = list.length - (kept[name] ?? 0);
    if (lost > 0) findings.drop('records-dropped', `/${name}`, `${name}: ${lost}`);
  }
}
