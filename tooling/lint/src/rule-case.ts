/** One rule shown by a file that keeps it and the same file breaking it. */
export interface RuleCase {
  readonly rule: string;
  /** Where the file lies, because many rules depend on it. */
  readonly path: string;
  /** Where the file that keeps the rule lies when the path itself is what the rule is about; default `path`. */
  readonly passPath?: string;
  /** Files that must lie beside it, by path. */
  readonly support?: Readonly<Record<string, string>>;
  readonly passes: string;
  readonly fails: string;
}
