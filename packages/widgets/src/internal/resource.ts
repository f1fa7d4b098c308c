/** Which record an element shows; without id the document's only one. */
export interface Resource {
  readonly kind: 'event' | 'network';
  readonly id: string | undefined;
}
