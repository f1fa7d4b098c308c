import type { NetworkReading } from './read-network.js';
import type { ReasoningTemplate } from './records.js';

/** Settings of {@link findings}. */
export interface FindingOptions {
  /** Expected kinds of partner. Default: none are expected. */
  readonly template?: ReasoningTemplate | undefined;
  /** Rhythm in days of ties that state none. Default: those are not judged. */
  readonly usualRhythmDays?: number | undefined;
  /** Months of contact that count as lately. Default 12. */
  readonly months?: number | undefined;
  /** Most findings of one code about single actors or ties. Default 10. */
  readonly most?: number | undefined;
}

/** What findings are drawn from. */
export interface FindingContext {
  readonly network: NetworkReading;
  readonly options: FindingOptions;
  readonly most: number;
}
