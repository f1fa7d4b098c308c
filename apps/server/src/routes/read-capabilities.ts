import { routes } from '@geflecht/core/schema';
import { freshJson } from '../http/json-answer.js';
import type { Operation, Services } from './services.js';

/** Answers with what this backend can do: all that its routes offer, challenges only where it asks for them. */
export function readCapabilities({ challenges }: Services): Operation {
  const offered = new Set(routes.flatMap(({ capability }) => (capability === undefined ? [] : [capability])));
  if (challenges === undefined) offered.delete('signUps.challenge');
  return (context) => freshJson(context, { capabilities: [...offered] });
}
