import { editingPaths } from '@geflecht/core/contract';
import type { EditingRight, SuggestionDecision } from '@geflecht/core/contract';
import {
  decisionRequestSchema,
  editingRightsOf,
  networkChangesSchema,
  suggestionRequestSchema,
} from '@geflecht/core/schema';
import { editNetwork } from '../editing/edit-network.js';
import type { EditRequest } from '../editing/edit-network.js';
import type { AppContext } from '../http/app-env.js';
import { createdJson } from '../http/json-answer.js';
import { problemResponse } from '../http/problem.js';
import { readRequest } from '../http/read-request.js';
import type { Operation, Services } from './services.js';

/** Reads what is asked of a network, or refuses it. */
type ReadEdit = (context: AppContext) => Promise<EditRequest | Response>;

function locationOf(networkId: string, receipt: object, publicUrl: string): string {
  const isSuggestion = 'suggestionId' in receipt;
  return publicUrl + (isSuggestion ? editingPaths.suggestions(networkId) : editingPaths.networkVersion(networkId));
}

/** Edits a network for those who may; answers only once the edit is stored. The route's scope is checked before. */
function editing(right: EditingRight, read: ReadEdit, services: Services): Operation {
  const { store, source, clock, newId, publicUrl = '' } = services;
  return async (context) => {
    const networkId = context.req.param('networkId') ?? '';
    const { viewer, keyId = '' } = context.get('caller');
    if (!editingRightsOf({ viewer, networkId }).includes(right)) return problemResponse('forbidden');
    const request = await read(context);
    if (request instanceof Response) return request;
    const at = clock.now();
    const outcome = await editNetwork(request, { networkId, viewer, keyId, at, store, source, newId });
    if (outcome.ok) return createdJson(context, outcome.receipt, locationOf(networkId, outcome.receipt, publicUrl));
    const { code, ...details } = outcome.refusal;
    return problemResponse(code, details);
  };
}

const readChanges: ReadEdit = async (context) => {
  const body = await readRequest(context, networkChangesSchema);
  return body instanceof Response ? body : { kind: 'changes', body };
};

const readSuggestion: ReadEdit = async (context) => {
  const body = await readRequest(context, suggestionRequestSchema);
  return body instanceof Response ? body : { kind: 'suggestion', body };
};

const readDecision =
  (decision: SuggestionDecision): ReadEdit =>
  async (context) => {
    const body = await readRequest(context, decisionRequestSchema);
    const suggestionId = context.req.param('suggestionId') ?? '';
    return body instanceof Response ? body : { kind: 'decision', body, suggestionId, decision };
  };

/** Changes records of a network, all or nothing. */
export function changeNetwork(services: Services): Operation {
  return editing('write', readChanges, services);
}

/** Takes a suggestion. */
export function createSuggestion(services: Services): Operation {
  return editing('suggest', readSuggestion, services);
}

/** Decides about a suggestion; accepting stores its change with the decision. */
export function decideSuggestion(decision: SuggestionDecision, services: Services): Operation {
  return editing(decision === 'withdraw' ? 'suggest' : 'write', readDecision(decision), services);
}
