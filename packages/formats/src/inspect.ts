import { readFile } from './read-file.js';
import type { ReadOptions } from './reading/read-options.js';
import type { ContentKind, Counts, FormatName } from './reading/read-result.js';

/** What a file holds, in short. */
export interface Inspection {
  readonly format: FormatName;
  readonly kind: ContentKind;
  readonly counts: Counts;
  readonly warnings: readonly { readonly code: string; readonly message: string; readonly at: string }[];
}

/** Settings of {@link inspect}. */
export interface InspectOptions extends ReadOptions {
  /** Language of the messages; default `en`. */
  readonly locale?: 'de' | 'en';
}

/**
 * Says what a file holds without handing out its content.
 * @throws FormatError whenever the file cannot be read
 */
export async function inspect(
  bytes: Uint8Array,
  { locale = 'en', ...options }: InspectOptions = {},
): Promise<Inspection> {
  const { format, kind, counts, warnings } = await readFile(bytes, options);
  return {
    format,
    kind,
    counts,
    warnings: warnings.map(({ code, message, at }) => ({ code, message: message[locale], at })),
  };
}
