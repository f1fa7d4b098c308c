/** One plain sentence in German and English. */
export interface LocalizedMessage {
  readonly de: string;
  readonly en: string;
}
