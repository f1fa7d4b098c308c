import { eventPath } from '../record-paths.js';

/** Paths of the contract for a party's own sign-up; apart from the others, for few visits come to manage one. */
export const managingPaths = {
  ownSignUp: () => '/v1/own-sign-up',
  ownErasure: () => '/v1/own-sign-up/erasure',
  mailProof: () => '/v1/own-sign-up/mail-proof',
  manageLinks: (eventId: string) => `${eventPath(eventId)}/manage-links`,
  challenge: () => '/v1/challenge',
  availabilityEvents: (eventId: string) => `${eventPath(eventId)}/availability/events`,
} as const;
