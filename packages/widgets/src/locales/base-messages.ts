/** What every element has to say. */
export interface ElementMessages extends BaseMessages {
  /** When there is nothing to show. */
  readonly empty: string;
}

/** What every element may have to say, whatever it shows. */
export interface BaseMessages {
  readonly loading: string;
  readonly retry: string;
  /** Sentences by error code; `other` for all codes without one. */
  readonly failed: Readonly<Record<string, string>> & { readonly other: string };
}
