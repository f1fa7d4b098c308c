/** One part of a mail, told alike as text and as HTML. */
export type MailBlock =
  | { readonly kind: 'paragraph' | 'small'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'button'; readonly label: string; readonly href: string; readonly note: string }
  | { readonly kind: 'facts'; readonly rows: readonly MailFactRow[] }
  | { readonly kind: 'line' };

/** A label and what is to be said to it, line by line. */
export interface MailFactRow {
  readonly label: string;
  readonly lines: readonly string[];
}

/** A paragraph where there are words for one. */
export function paragraphs(
  kind: 'paragraph' | 'small',
  ...texts: readonly (string | undefined)[]
): readonly MailBlock[] {
  return texts.flatMap((text) => (text === undefined || text.trim() === '' ? [] : [{ kind, text }]));
}
