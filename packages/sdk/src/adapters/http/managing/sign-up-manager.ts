import { managingPaths } from '@geflecht/core/contract';
import type { ErasureReceipt, MailProofReceipt, ManageLinkReceipt, OwnSignUp } from '@geflecht/core/contract';
import { systemPlatform } from '../../../platform.js';
import type { CallOptions, SignUpManager } from '../../../port/index.js';
import { requestJson } from '../../../transport/request-json.js';
import type { HttpBackendOptions } from '../options.js';
import { carrying } from '../source.js';
import { unkept } from './unkept.js';

/** Lets parties manage their sign-ups over HTTP. */
export function signUpManager(options: HttpBackendOptions): SignUpManager {
  const { platform = systemPlatform, url } = options;
  const holding = (key: string) => unkept({ ...options, key });
  /** Sends what has no submit key. */
  const posted = (operation: string, path: string, { request, signal }: CallOptions & { readonly request: object }) => {
    const headers = { 'Content-Type': 'application/json' };
    const init = { method: 'POST', body: JSON.stringify(request), headers, signal };
    return requestJson({ platform, operation, url: url.replace(/\/$/, '') + path, init });
  };
  return {
    async readOwnSignUp(manageKey, call) {
      const operation = 'readOwnSignUp';
      const answer = await holding(manageKey)(operation, managingPaths.ownSignUp(), { signal: call?.signal });
      return carrying<OwnSignUp>(answer, operation, 'may');
    },
    async changeOwnSignUp(manageKey, request, call) {
      const operation = 'changeOwnSignUp';
      const answer = await holding(manageKey)(operation, managingPaths.ownSignUp(), { ...call, request });
      return carrying<OwnSignUp>(answer, operation, 'may');
    },
    async eraseOwnSignUp(manageKey, request, call) {
      const operation = 'eraseOwnSignUp';
      const answer = await holding(manageKey)(operation, managingPaths.ownErasure(), { ...call, request });
      return carrying<ErasureReceipt>(answer, operation, 'erasedAt');
    },
    async proveMail(request, call) {
      const operation = 'proveMail';
      const answer = await posted(operation, managingPaths.mailProof(), { ...call, request });
      return carrying<MailProofReceipt>(answer, operation, 'provedAt');
    },
    async requestManageLink(eventId, request, call) {
      const operation = 'requestManageLink';
      const answer = await posted(operation, managingPaths.manageLinks(eventId), { ...call, request });
      return carrying<ManageLinkReceipt>(answer, operation, 'askedAt');
    },
  };
}
