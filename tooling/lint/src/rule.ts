import type { RuleTester } from 'oxlint/plugins-dev';

type Create = NonNullable<Parameters<RuleTester['run']>[1]['create']>;

/** A lint rule as the linter loads it. */
export interface Rule {
  readonly create: Create;
}

/** The functions a rule offers, by kind of syntax node. */
export type Visitor = ReturnType<Create>;

/** A piece of source a finding points at. */
export type Place = NonNullable<Parameters<Parameters<Create>[0]['report']>[0]['node']>;
