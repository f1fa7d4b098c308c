import { documentSchema } from '../../document/document.js';
import type { ProblemCode } from '../problem.js';
import type { Route } from '../route.js';
import { writingProblems } from '../writing-problems.js';
import {
  decisionRequestSchema,
  networkChangesSchema,
  networkReceiptSchema,
  networkVersionSchema,
  suggestionReceiptSchema,
  suggestionRequestSchema,
} from './editing-wire.js';

const network = '/v1/networks/{networkId}';
const suggestion = `${network}/suggestions/{suggestionId}`;

const writing: readonly ProblemCode[] = [...writingProblems, 'revision-conflict', 'transition-refused'];

const decision = {
  method: 'POST',
  input: decisionRequestSchema,
  output: suggestionReceiptSchema,
  status: 201,
} as const;

/** Routes for editing networks; a key has to coordinate the network to write, and to be of it to suggest. */
export const editingRoutes: readonly Route[] = [
  {
    operation: 'readNetworkVersion',
    method: 'GET',
    path: `${network}/version`,
    summary: 'A mark of what the caller may see of the network, to notice changes by, and what the caller may do',
    access: 'public',
    capability: 'networks.version',
    output: networkVersionSchema,
    isTagged: true,
    status: 200,
    problems: ['not-found'],
  },
  {
    operation: 'changeNetwork',
    method: 'POST',
    path: `${network}/changes`,
    summary: 'Change records of a network: all or nothing, stored before it is acknowledged',
    access: 'scope:networks.write',
    capability: 'networks.write',
    input: networkChangesSchema,
    output: networkReceiptSchema,
    status: 201,
    problems: writing,
  },
  {
    operation: 'createSuggestion',
    method: 'POST',
    path: `${network}/suggestions`,
    summary: 'Suggest a change of a network; nothing of it holds before it is accepted',
    access: 'scope:networks.suggest',
    capability: 'networks.suggest',
    input: suggestionRequestSchema,
    output: suggestionReceiptSchema,
    status: 201,
    problems: writing,
  },
  {
    operation: 'listSuggestions',
    method: 'GET',
    path: `${network}/suggestions`,
    summary: 'The suggestions the caller may see: all for the coordination, their own for the others',
    access: 'scope:networks.suggest',
    capability: 'networks.suggest',
    output: documentSchema,
    status: 200,
    problems: ['unauthorised', 'forbidden', 'not-found'],
  },
  {
    ...decision,
    operation: 'acceptSuggestion',
    path: `${suggestion}/accept`,
    summary: 'Accept a suggestion and store its change with it',
    access: 'scope:networks.write',
    capability: 'networks.write',
    problems: writing,
  },
  {
    ...decision,
    operation: 'rejectSuggestion',
    path: `${suggestion}/reject`,
    summary: 'Reject a suggestion',
    access: 'scope:networks.write',
    capability: 'networks.write',
    problems: writing,
  },
  {
    ...decision,
    operation: 'withdrawSuggestion',
    path: `${suggestion}/withdraw`,
    summary: 'Withdraw a suggestion of one’s own',
    access: 'scope:networks.suggest',
    capability: 'networks.suggest',
    problems: writing,
  },
];
