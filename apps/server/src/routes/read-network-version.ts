import type { EditingRight, NetworkVersion } from '@geflecht/core/contract';
import { editingRightsOf } from '@geflecht/core/schema';
import { entityTag } from '../http/entity-tag.js';
import { cacheableJson } from '../http/json-answer.js';
import { problemResponse } from '../http/problem.js';
import type { Caller } from '../keys/caller.js';
import type { Operation, Services } from './services.js';

/** What a caller may do with a network: the rights of its audience that its key has the scopes of. */
function rightsOf({ viewer, scopes }: Caller, networkId: string): readonly EditingRight[] {
  return editingRightsOf({ viewer, networkId }).filter((right) => scopes.includes(`networks.${right}`));
}

/** Answers with a mark of what the caller sees of a network: that of its document, for a fraction of the bytes. */
export function readNetworkVersion({ disclosed, clock }: Services): Operation {
  return async (context) => {
    const networkId = context.req.param('networkId') ?? '';
    const caller = context.get('caller');
    const seen = await disclosed.read({ kind: 'network', id: networkId }, caller.viewer, clock.now());
    if (seen === undefined) return problemResponse('not-found');
    const answer: NetworkVersion = { version: seen.etag.replaceAll('"', ''), may: rightsOf(caller, networkId) };
    const body = JSON.stringify(answer);
    return cacheableJson(context, { body, etag: entityTag(body) });
  };
}
