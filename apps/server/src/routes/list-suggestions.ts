import { discloseDocument } from '@geflecht/core/audience';
import { documentFormat, documentVersion } from '@geflecht/core/document';
import { editingRightsOf } from '@geflecht/core/schema';
import { freshJson } from '../http/json-answer.js';
import { problemResponse } from '../http/problem.js';
import type { Operation, Services } from './services.js';

/** Answers with the suggestions the caller may see; the route's scope is checked before. */
export function listSuggestions({ source, clock }: Services): Operation {
  return async (context) => {
    const networkId = context.req.param('networkId') ?? '';
    const { viewer } = context.get('caller');
    if (!editingRightsOf({ viewer, networkId }).includes('suggest')) return problemResponse('forbidden');
    const whole = await source.read({ kind: 'network', id: networkId });
    if (whole === undefined) return problemResponse('not-found');
    const { suggestions = [] } = discloseDocument(whole.document, { viewer, at: clock.now() });
    return freshJson(context, { format: documentFormat, version: documentVersion, suggestions });
  };
}
