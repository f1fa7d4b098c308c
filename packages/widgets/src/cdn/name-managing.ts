import { provideManaging } from '../internal/managing-opener.js';

/** Names what manages sign-ups; it is loaded once somebody comes to do that. */
export function nameManaging(): void {
  provideManaging(async (url) => (await import('./open-managing.js')).openManaging(url));
}
