import { routes } from '@geflecht/core/schema';
import { freshJson } from '../http/json-answer.js';
import type { Operation } from './services.js';

/** Answers with what this backend can do: all that its routes offer. */
export const readCapabilities: Operation = (context) => {
  const offered = routes.flatMap(({ capability }) => (capability === undefined ? [] : [capability]));
  return freshJson(context, { capabilities: [...new Set(offered)] });
};
