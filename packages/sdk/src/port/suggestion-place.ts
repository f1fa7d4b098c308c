/** Which suggestion is meant. */
export interface SuggestionPlace {
  readonly networkId: string;
  readonly suggestionId: string;
}
