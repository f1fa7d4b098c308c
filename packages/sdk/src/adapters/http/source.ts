import { idempotencyHeader } from '@geflecht/core/contract';
import { SdkError } from '../../errors/index.js';
import { systemPlatform } from '../../platform.js';
import type { ReadOptions } from '../../port/index.js';
import { requestJson } from '../../transport/request-json.js';
import type { JsonAnswer } from '../../transport/request-json.js';
import type { HttpBackendOptions } from './options.js';

/** What goes with a path. */
export interface Question extends ReadOptions {
  /** Body of a write. */
  readonly request?: { readonly submitKey: string };
}

/** Sends a question of an operation to a path of the contract. */
export type Send = (operation: string, path: string, question?: Question) => Promise<JsonAnswer>;

/** Opens the way to a backend. */
export function sender({ url, key, platform = systemPlatform }: HttpBackendOptions): Send {
  return (operation, path, { request, signal, version } = {}) => {
    const headers = {
      ...(key && { Authorization: `Bearer ${key}` }),
      ...(version && { 'If-None-Match': version }),
      ...(request && { 'Content-Type': 'application/json', [idempotencyHeader]: request.submitKey }),
    };
    const posted = request && { method: 'POST', body: JSON.stringify(request) };
    return requestJson({
      platform,
      operation,
      url: url.replace(/\/$/, '') + path,
      init: { ...posted, headers, signal },
    });
  };
}

/**
 * Takes an answer for what it should be when the list or text it must carry is there.
 * @throws SdkError `document` when it is not.
 */
export function carrying<Value>({ body }: JsonAnswer, operation: string, field: keyof Value & string): Value {
  const carried = (Object(body) as Value)[field];
  if (Array.isArray(carried) || typeof carried === 'string') return body as Value;
  throw new SdkError({ code: 'document', operation, finding: `the answer has no ${field}` });
}
