import type { SignUp, SignUpFrame } from '@geflecht/core/sign-up';
import { withManageKey } from '../keys/manage-key.js';
import type { ServerSecret } from '../keys/server-secret.js';
import { mailAbout } from '../mail/mails-to-queue.js';
import { withClaims } from '../sign-up/claims-of.js';
import { isErased } from '../sign-up/erased-party.js';
import type { SignUpTransaction } from '../store/sign-up-store.js';
import type { Services } from '../routes/services.js';

/** Within it an address gets its links once, however often they are asked for. */
const halfAnHour = 1_800_000;
const mostLinks = 3;
const finals: readonly string[] = ['declined', 'expired', 'cancelled'];

/** The latest sign-ups that still count, else the very latest: its data can still be seen and erased. */
function wanted(signUps: readonly SignUp[]): readonly SignUp[] {
  const known = signUps.filter((signUp) => !isErased(signUp)).toReversed();
  const open = known.filter(({ status }) => !finals.includes(status));
  return open.length > 0 ? open.slice(0, mostLinks) : known.slice(0, 1);
}

/** Sign-ups from before there were keys get theirs now. */
async function keyed(
  tx: SignUpTransaction,
  signUp: SignUp,
  { frame, secret }: { readonly frame: SignUpFrame; readonly secret: ServerSecret },
): Promise<SignUp> {
  if (signUp.manageKeyHash !== undefined) return signUp;
  const withKey = withManageKey(signUp, secret);
  await tx.put([withClaims(withKey, frame)]);
  return withKey;
}

/** Which links are asked for. */
export interface LinkRequest {
  readonly eventId: string;
  readonly mail: string;
  readonly locale?: string | undefined;
  readonly at: string;
}

/**
 * Queues the manage links of the sign-ups an address was given for, if there are any.
 * @throws ServerError `store-busy`
 */
export async function sendManageLinks({ eventId, mail, locale, at }: LinkRequest, services: Services): Promise<void> {
  const { store, source, newId, secret } = services;
  const frame = (await source.read({ kind: 'event', id: eventId }))?.frame;
  if (frame === undefined) return;
  const now = Date.parse(at);
  await store.signUps.change(eventId, async (tx) => {
    for (const signUp of wanted(await tx.findByMail(mail))) {
      const own = await keyed(tx, signUp, { frame, secret });
      const cause = String(Math.floor(now / halfAnHour));
      const about = { template: 'manageLink', facts: {} } as const;
      const written = mailAbout({ ...own, locale: locale ?? own.locale }, about, { frame, cause, newId, secret, now });
      await store.mails.queue(tx, [written]);
    }
  });
}
