import type { GeflechtDocument } from '../../document/document.js';
import type { ResultCard } from '../../event/index.js';
import type { Plain } from '../plain.js';

type Doc = Plain<GeflechtDocument>;

/** A result of a part comes from one that is there. */
function settleResult({ partId, ...result }: Plain<ResultCard>, { sessions = [] }: Doc): Plain<ResultCard> {
  const parts = sessions.find(({ id }) => id === result.sessionId)?.parts ?? [];
  const part = partId === undefined ? undefined : parts[partId.length % parts.length]?.id;
  return part === undefined ? result : { ...result, partId: part };
}

/** Lets what remains of a generated event fit its sessions. */
export function settleDocumentationRecords(document: Doc): Doc {
  const { results = [] } = document;
  return { ...document, results: results.map((result) => settleResult(result, document)) };
}
