import type { OwnActionRequest, OwnSignUp } from '@geflecht/core/contract';
import { managingPaths } from '@geflecht/core/contract';
import { DisclosedDocuments } from '../documents/disclosed-documents.js';
import { DocumentSource } from '../documents/document-source.js';
import { createLogger } from '../log/logger.js';
import { randomId } from '../platform.js';
import { openHarness } from '../server-harness.js';
import type { HarnessOptions, ServerHarness } from '../server-harness.js';
import { LapseTimer } from '../sign-up/lapse-timer.js';
import { DevMailbox } from './dev-mailbox.js';
import type { KeptMail } from './dev-mailbox.js';
import { followEvents } from './follow-event.js';
import type { FollowTools } from './follow-event.js';
import type { MailSender } from './mail-sender.js';
import { MailWorker } from './mail-worker.js';
import { renderMail } from './render-mail.js';

/** Sender of a test server's mails. */
export const harnessSender = 'Mütterzentrum Erlenbogen <anmeldung@verein.example>';

/** A test server whose mails, deadlines and events are worked off by hand. */
export interface MailingHarness extends ServerHarness {
  /** Sends what is due. Answers the mails that went to the mailbox, the first one first. */
  readonly sendDue: () => Promise<readonly KeptMail[]>;
  /** Heeds deadlines that have passed. */
  readonly heedDeadlines: () => Promise<void>;
  readonly followEvents: () => Promise<void>;
  readonly follow: FollowTools;
  /** Reads a sign-up with the key of a mail's link. */
  readonly readOwn: (key: string) => Promise<OwnSignUp>;
  /** Does something with a sign-up as it was read last. */
  readonly act: (key: string, action: OwnActionRequest) => Promise<Response>;
}

/** The key in a mail's link; empty where there is none. */
export function keyIn({ text }: Pick<KeptMail, 'text'>): string {
  return /#(geflecht_manage_[\w-]{43})/.exec(text)?.[1] ?? '';
}

const headersOf = (key: string) => ({ Authorization: `Bearer ${key}` });

let submits = 0;

/**
 * Opens a server with a mailbox.
 * @param sender in place of the mailbox
 */
export async function openMailingHarness(
  options: HarnessOptions & { readonly sender?: MailSender } = {},
): Promise<MailingHarness> {
  const { sender, ...serverOptions } = options;
  const server = await openHarness(serverOptions);
  const { store, clock, secret } = server;
  const source = new DocumentSource(store.documents);
  const mailbox = new DevMailbox(clock.now);
  const { log = createLogger({ level: 'silent' }) } = serverOptions;
  const follow = { store, source, clock, newId: randomId, secret };
  const links = { manageUrl: 'https://verein.example/anmeldung' };
  const disclosed = new DisclosedDocuments(source);
  const { signUps, mails } = store;
  const tools = { ...follow, signUps, mails, disclosed, links, from: harnessSender };
  const worker = new MailWorker({
    mails: store.mails,
    sender: sender ?? mailbox,
    render: (mail) => renderMail(mail, tools),
    clock,
    log,
    by: 'test',
    chance: () => 0.5,
  });
  const readOwn = async (key: string) =>
    (await (await server.get(managingPaths.ownSignUp(), headersOf(key))).json()) as OwnSignUp;
  return {
    ...server,
    sendDue: async () => {
      const before = mailbox.mails.length;
      while ((await worker.round()) > 0);
      return mailbox.mails.slice(0, mailbox.mails.length - before).toReversed();
    },
    heedDeadlines: async () => {
      await new LapseTimer({ ...follow, log }).heed();
    },
    followEvents: () => followEvents(follow),
    follow,
    readOwn,
    act: async (key, action) => {
      submits += 1;
      const { revision } = await readOwn(key);
      const body = { submitKey: `own-change-${submits}`, revision, action };
      return server.postTo(managingPaths.ownSignUp(), body, headersOf(key));
    },
  };
}
