/** What stands in the summary above the form: a sentence, with the field it leads to. */
export interface Finding {
  readonly field: string | undefined;
  readonly message: string;
}

/** Findings for the summary and for the fields themselves. */
export interface Findings {
  readonly findings: readonly Finding[];
  readonly errors: ReadonlyMap<string, string>;
}
