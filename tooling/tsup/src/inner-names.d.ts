/** Names of properties that the files for pages shorten. */
export const innerNames: readonly string[];
