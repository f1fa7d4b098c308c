import type { SignUpFrame } from '@geflecht/core/sign-up';
import { publicViewer } from '@geflecht/core/audience';
import type { ManagedSignUp } from '../keys/caller.js';
import type { Services } from '../routes/services.js';

/** A sign-up that its party manages, and the event it belongs to. */
export interface OwnEvent extends ManagedSignUp {
  /** The event as it is: places and rules. */
  readonly frame: SignUpFrame;
  /** The event as everybody sees it: what can be chosen. */
  readonly seen: SignUpFrame | undefined;
  readonly at: string;
  readonly services: Services;
}

/** Reads the event of a managed sign-up; undefined where it is gone. */
export async function ownEvent(manages: ManagedSignUp, services: Services): Promise<OwnEvent | undefined> {
  const { source, disclosed, clock } = services;
  const at = clock.now();
  const asked = { kind: 'event', id: manages.eventId } as const;
  const frame = (await source.read(asked))?.frame;
  const viewer = { ...publicViewer, confirmedFor: [manages.eventId] };
  const seen = (await disclosed.read(asked, viewer, at))?.frame;
  return frame === undefined ? undefined : { ...manages, frame, seen, at, services };
}
