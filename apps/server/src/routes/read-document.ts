import type { Asked } from '../documents/document-source.js';
import type { AppContext } from '../http/app-env.js';
import { cacheableJson } from '../http/json-answer.js';
import { problemResponse } from '../http/problem.js';
import type { Operation, Services } from './services.js';

/** Answers with a document disclosed to the caller; what the caller may not know of is not there. */
export function readDisclosed(asked: (context: AppContext) => Asked, { disclosed, clock }: Services): Operation {
  return async (context) => {
    const { viewer } = context.get('caller');
    const document = await disclosed.read(asked(context), viewer, clock.now());
    return document === undefined ? problemResponse('not-found') : cacheableJson(context, document);
  };
}
