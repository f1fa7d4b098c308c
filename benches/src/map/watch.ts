import type { Picture } from '../layout/layout-stress.js';

/** What a contestant tells about its picture. */
export interface Show {
  /** Whether everything is drawn by now. */
  readonly isDrawn: () => boolean;
  /** Places that are drawn now, in order of the actors. */
  readonly places: () => Picture;
  /** Whether places will not change any more. */
  readonly isOver: () => boolean;
  /** Enlarges the picture around its middle; ours is enlarged by its button. */
  readonly enlarge?: (factor: number) => void;
}

/** Stress of what was painted at a moment. */
export interface SeenStress {
  /** Milliseconds since navigation. */
  readonly at: number;
  readonly stress: number;
}

/** What a page tells about itself. */
export interface MapNotes {
  /** When everything was drawn, in milliseconds since navigation; its frame is not painted yet. */
  drawnAt?: number;
  /** When everything was painted. */
  paintedAt?: number;
  /** Called by the contestant once it has begun. */
  join(show: Show): void;
  isOver(): boolean;
  enlarge(factor: number): void;
  /** Stress of every painted frame, thinned. */
  stresses(): readonly SeenStress[];
}

declare global {
  interface Window {
    benchMap: MapNotes;
    /** Whether places are followed, which is only done where none are given. */
    benchFollows: boolean;
  }
}
