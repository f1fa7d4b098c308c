/** Which record an element shows; without id the document's only one. */
export interface Resource {
  readonly kind: 'event' | 'network';
  readonly id: string | undefined;
  /** Whether all networks of the source are wanted, not only that one. */
  readonly isEvery?: boolean;
}
