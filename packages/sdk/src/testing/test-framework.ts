/** The three functions of a test framework that the suite needs; vitest's, jest's and others' fit. */
export interface TestFramework {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, body: () => Promise<unknown>) => unknown;
  readonly expect: (actual: unknown) => { readonly toEqual: (expected: unknown) => unknown };
}
