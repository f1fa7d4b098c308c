import { DomainError } from '../../errors/domain-error.js';

/** What a reading counts before it starts. */
export interface CountLimit {
  readonly reading: string;
  /** Plural noun for what is counted. */
  readonly what: string;
  /** Name of the option that raises the limit. */
  readonly option: string;
  readonly maximum: number;
}

/**
 * Refuses an input that would keep the page busy for long.
 * @throws DomainError `graph-too-large`
 */
export function checkCount(count: number, { reading, what, option, maximum }: CountLimit): void {
  if (count <= maximum) return;
  throw new DomainError({
    code: 'graph-too-large',
    operation: reading,
    finding: `more than ${maximum} ${what}`,
    value: count,
    wayOut: `Read a part of the network or raise ${option}`,
  });
}
