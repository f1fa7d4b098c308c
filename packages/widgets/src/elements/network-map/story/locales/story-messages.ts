/** What the steps of a story say. */
export interface StoryMessages {
  readonly legend: string;
  readonly step: (at: number, of: number) => string;
  readonly back: string;
  readonly next: string;
  readonly all: string;
  readonly single: string;
  readonly unknown: (words: string) => string;
}
