/** A run of stars or underscores that may begin or end emphasis. */
export interface DelimiterToken {
  readonly kind: 'delimiter';
  readonly mark: '*' | '_';
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/** Where the words of a link begin; no `href` where its address is not allowed. */
export interface LinkStartToken {
  readonly kind: 'linkStart';
  readonly href: string | undefined;
}

/** A piece of a line before it is known what belongs together. */
export type RichToken =
  | DelimiterToken
  | LinkStartToken
  | { readonly kind: 'linkEnd' | 'lineBreak' }
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'address'; readonly text: string; readonly href: string };
