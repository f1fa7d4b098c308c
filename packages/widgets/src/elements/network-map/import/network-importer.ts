import type { GeflechtDocument } from '@geflecht/core/document';

/** What a reader made of a file; what `@geflecht/formats` hands back fits. */
export interface ImportedNetwork {
  readonly document: GeflechtDocument;
  /** What is worth a look, in German and English. */
  readonly warnings?: readonly { readonly message: { readonly de: string; readonly en: string } }[];
  /** What the document does not hold. */
  readonly dropped?: readonly unknown[];
}

/** Reads a file that a visitor has chosen; rejects where it cannot. */
export type NetworkImporter = (file: File) => Promise<ImportedNetwork>;
