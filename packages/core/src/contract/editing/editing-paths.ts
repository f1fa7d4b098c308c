import { networkPath } from '../record-paths.js';

/** What becomes of a suggestion by somebody's decision. */
export type SuggestionDecision = 'accept' | 'reject' | 'withdraw';

const suggestions = (networkId: string) => `${networkPath(networkId)}/suggestions`;

/** Paths of the contract for editing networks; apart from the others, for most pages only read. */
export const editingPaths = {
  networkVersion: (networkId: string) => `${networkPath(networkId)}/version`,
  networkChanges: (networkId: string) => `${networkPath(networkId)}/changes`,
  suggestions,
  suggestionDecision: (networkId: string, suggestionId: string, decision: SuggestionDecision) =>
    `${suggestions(networkId)}/${encodeURIComponent(suggestionId)}/${decision}`,
} as const;
