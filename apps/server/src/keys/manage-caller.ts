import { publicViewer } from '@geflecht/core/audience';
import type { SignUpStore } from '../store/sign-up-store.js';
import type { Caller } from './caller.js';
import { looksLikeManageKey, manageKeyHash } from './manage-key.js';

const bearer = /^Bearer +(\S+) *$/i;

/** The manage key an `Authorization` header shows; undefined where it shows something else. */
export function shownManageKey(header: string | undefined): string | undefined {
  const shown = bearer.exec(header ?? '')?.[1] ?? '';
  return looksLikeManageKey(shown) ? shown : undefined;
}

/**
 * The party that shows a manage key. It is looked up by its hash, so that the time it takes tells nothing about keys that
 * exist.
 * @returns undefined for a key that opens nothing, or no longer
 */
export async function identifyParty(manageKey: string, signUps: SignUpStore): Promise<Caller | undefined> {
  const signUp = await signUps.findByManageKey(manageKeyHash(manageKey));
  if (signUp === undefined) return undefined;
  const { id: signUpId, eventId, status } = signUp;
  const confirmedFor = status === 'confirmed' ? [eventId] : [];
  return {
    viewer: { ...publicViewer, holdsSignUp: [signUpId], confirmedFor },
    scopes: [],
    manages: { eventId, signUpId },
  };
}
