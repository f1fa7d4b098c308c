import type { Session } from '../event/session.js';
import type { SignUpFrame } from './sign-up-frame.js';

/** The session a bookable stands for, or in which the part lies that it stands for. */
export function sessionOfBookable(bookableId: string, { bookables, sessions }: SignUpFrame): Session | undefined {
  const bookable = bookables.get(bookableId);
  if (bookable?.targetId === undefined) return undefined;
  if (bookable.kind === 'session') return sessions.get(bookable.targetId);
  if (bookable.kind !== 'part') return undefined;
  return [...sessions.values()].find(({ parts = [] }) => parts.some(({ id }) => id === bookable.targetId));
}
