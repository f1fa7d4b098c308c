import { editingPaths, paths } from '@geflecht/core/contract';
import type { NetworkReceipt, NetworkVersion, SuggestionDecision, SuggestionReceipt } from '@geflecht/core/contract';
import { pick } from '../../../document/pick.js';
import { systemPlatform } from '../../../platform.js';
import type { Platform } from '../../../platform.js';
import type { CallOptions, SuggestionPlace } from '../../../port/index.js';
import type { JsonAnswer } from '../../../transport/request-json.js';
import { httpBackend } from '../backend.js';
import type { EditingBackend, HttpBackend } from '../backend.js';
import type { HttpBackendOptions } from '../options.js';
import { noticingConflicts } from '../notice-conflicts.js';
import { carrying, sender } from '../source.js';
import type { Question } from '../source.js';

/** Whoever edits wants to see what was just stored, so the browser asks again instead of using what it kept. */
function askingAnew(platform: Platform): Platform {
  return { ...platform, fetch: (url, init) => platform.fetch(url, { cache: 'no-cache', ...init }) };
}

/** What a page needs that edits networks. */
export type HttpEditingBackend = HttpBackend & EditingBackend;

type Listed = { readonly networks: readonly { readonly id: string }[] };

/**
 * A backend that speaks the contract over HTTP and edits networks, too. The key of whoever edits belongs to this page's
 * visitor, never into a public page; it is sent as a header and written nowhere.
 */
export function httpEditingBackend(options: HttpBackendOptions): HttpEditingBackend {
  const platform = askingAnew(options.platform ?? systemPlatform);
  const send = (operation: string, path: string, question?: Question): Promise<JsonAnswer> =>
    sender({ ...options, platform: noticingConflicts(platform, operation) })(operation, path, question);
  const onlyNetwork = async (operation: string, call?: CallOptions): Promise<string> => {
    const { networks } = carrying<Listed>(await send(operation, paths.networks(), call), operation, 'networks');
    return pick(networks, { operation, id: undefined }).id;
  };
  const deciding =
    (operation: string, decision: SuggestionDecision) =>
    async ({ networkId, suggestionId }: SuggestionPlace, request: Question['request'], call?: CallOptions) => {
      const path = editingPaths.suggestionDecision(networkId, suggestionId, decision);
      return carrying<SuggestionReceipt>(await send(operation, path, { ...call, request }), operation, 'status');
    };
  return {
    ...httpBackend({ ...options, platform }),
    async readNetworkVersion(networkId, call) {
      const operation = 'readNetworkVersion';
      const path = editingPaths.networkVersion(networkId ?? (await onlyNetwork(operation, call)));
      return carrying<NetworkVersion>(await send(operation, path, call), operation, 'may');
    },
    async changeNetwork(networkId, request, call) {
      const operation = 'changeNetwork';
      const answer = await send(operation, editingPaths.networkChanges(networkId), { ...call, request });
      return carrying<NetworkReceipt>(answer, operation, 'written');
    },
    async createSuggestion(networkId, request, call) {
      const operation = 'createSuggestion';
      const answer = await send(operation, editingPaths.suggestions(networkId), { ...call, request });
      return carrying<SuggestionReceipt>(answer, operation, 'status');
    },
    async listSuggestions(networkId, call) {
      const { body, headers } = await send('listSuggestions', editingPaths.suggestions(networkId), call);
      return { document: body, version: headers.get('ETag') ?? undefined };
    },
    acceptSuggestion: deciding('acceptSuggestion', 'accept'),
    rejectSuggestion: deciding('rejectSuggestion', 'reject'),
    withdrawSuggestion: deciding('withdrawSuggestion', 'withdraw'),
  };
}
