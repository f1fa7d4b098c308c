/** What can be generated. */
export const kinds = ['element', 'adapter', 'format'] as const;
/** One of the things that can be generated. */
export type Kind = (typeof kinds)[number];

/** Tells whether a word names something that can be generated. */
export function isKind(word: string | undefined): word is Kind {
  return kinds.some((kind) => kind === word);
}

/** Where things of one kind live. */
export interface Place {
  /** Package folder, from the repository. */
  readonly packageFolder: string;
  /** Folder that receives the generated one, from the package. */
  readonly parent: string;
  /** Built folder of its entry, from `dist`. */
  readonly built: (name: string) => string;
  /** Further entries beside the folder's index: public name to source file and built file. */
  readonly moreEntries: (name: string) => Readonly<Record<string, readonly [string, string]>>;
}

/** The place of every kind. */
export const places: Readonly<Record<Kind, Place>> = {
  element: {
    packageFolder: 'packages/widgets',
    parent: 'src/elements',
    built: (name) => name,
    moreEntries: (name) => ({ [`./${name}/define`]: [`src/elements/${name}/${name}-define.ts`, `${name}/define`] }),
  },
  adapter: {
    packageFolder: 'packages/sdk',
    parent: 'src/adapters',
    built: (name) => `adapters/${name}`,
    moreEntries: () => ({}),
  },
  format: { packageFolder: 'packages/formats', parent: 'src', built: (name) => name, moreEntries: () => ({}) },
};
