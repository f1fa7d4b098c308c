import type { Reading, ReadOptions } from './call.js';

/** Capability `signUps.read`, for the event's team. */
export interface SignUpReader {
  /** The sign-ups of an event; rejects with `unauthorised` or `forbidden` for anybody else. */
  listSignUps(eventId: string, options?: ReadOptions): Promise<Reading>;
}
