import type { Tie } from '../../network/tie.js';
import type { DocumentCheck } from '../document-check.js';
import { issueOf } from '../document-check.js';

/** Ids hold no control characters, and the one text that may comes last, so that no two ties share a key by accident. */
function keyOf({ networkId, fromId, toId, direction, kind }: Tie): string {
  const pair = direction === 'directed' ? [fromId, toId] : [fromId, toId].toSorted();
  return [networkId, ...pair, direction, kind].join('\u0000');
}

/**
 * A tie joins two different actors, and there should be one per network, pair, kind and direction: two are a warning, since
 * whoever may not see the first may have drawn the second.
 */
export const checkTies: DocumentCheck = (records, issues) => {
  const seen = new Set<string>();
  for (const { record, index } of records.of('ties')) {
    if (record.fromId === record.toId) {
      const message = {
        de: 'Die Verbindung führt von einem Akteur zu ihm selbst.',
        en: 'The tie leads from an actor to itself.',
      };
      issues.add(issueOf({ path: ['ties', index, 'toId'], code: 'tie-to-itself', value: record.toId, message }));
    }
    const key = keyOf(record);
    if (seen.has(key)) {
      const message = {
        de: 'Diese Verbindung gleicher Art steht schon im Dokument.',
        en: 'The document has this tie of the same kind already.',
      };
      issues.add(
        issueOf({ path: ['ties', index], code: 'tie-duplicate', severity: 'warning', value: record.id, message }),
      );
    }
    seen.add(key);
  }
};
