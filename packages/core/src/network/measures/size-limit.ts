import { DomainError } from '../../errors/domain-error.js';

/** Guard of measures whose time grows with actors × ties. */
export interface SizeLimit {
  /** Default 20,000, some ten seconds in a browser; `Infinity` waits as long as it takes. */
  readonly maximumActors?: number;
}

const usualMaximum = 20_000;

/**
 * Refuses a graph that would keep the page busy for long.
 * @throws DomainError `graph-too-large`
 */
export function checkSize(measure: string, actorCount: number, { maximumActors = usualMaximum }: SizeLimit): void {
  if (actorCount <= maximumActors) return;
  throw new DomainError({
    code: 'graph-too-large',
    operation: measure,
    finding: `more than ${maximumActors} actors`,
    value: actorCount,
    wayOut: 'Measure a part of the network or raise maximumActors',
  });
}
