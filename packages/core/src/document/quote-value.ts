const longestQuote = 80;

/**
 * Shortens an offending value for an issue: long text is cut, lists and objects are told by their size alone.
 * Takes the same time for every value, however large.
 */
export function quoteValue(value: unknown): unknown {
  if (typeof value === 'string') return value.length > longestQuote ? `${value.slice(0, longestQuote)}…` : value;
  if (Array.isArray(value)) return `[${value.length}]`;
  if (typeof value === 'object' && value !== null) return '{…}';
  return value;
}
