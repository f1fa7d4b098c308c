/** Refuses a source in TypeScript that needs a piece that is cut out of Lit. */
export function checkTemplates(source: string, path: string): void;
