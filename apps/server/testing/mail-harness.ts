import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerOptions, SMTPServerSession } from 'smtp-server';

/** What a test's mail server does with a mail; an error refuses it. */
export type Taking = (mail: Email, session: SMTPServerSession) => Error | 'hangUp' | undefined;

/** A real SMTP server on this machine. */
export interface MailHarness {
  /** `smtp://127.0.0.1:…` */
  readonly url: string;
  /** What it took, in order. */
  readonly mails: readonly Email[];
  /** Decides about further mails; default: takes all. */
  take: Taking;
  /** Decides about recipients; default: takes all. */
  takeRecipient: (address: string) => Error | undefined;
  /** Milliseconds between having a mail and saying so; default 0. */
  answersAfter: number;
  readonly close: () => Promise<void>;
}

/** An answer of a mail server, such as 550. */
export function smtpError(responseCode: number): Error {
  return Object.assign(new TypeError('refused for the test'), { responseCode });
}

async function bytesOf(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Starts an SMTP server that keeps mails in memory. */
export async function openMailHarness(options: SMTPServerOptions = {}): Promise<MailHarness> {
  const mails: Email[] = [];
  const onData: SMTPServerOptions['onData'] = (stream, session, done) => {
    const taken = bytesOf(stream).then(async (bytes) => {
      const mail = await PostalMime.parse(bytes);
      const answer = harness.take(mail, session);
      if (answer instanceof Error) {
        done(answer);
        return;
      }
      mails.push(mail);
      // Taken, but nobody is told: the line goes dead before the answer.
      if (answer === 'hangUp') for (const connection of server.connections) connection._socket.destroy();
      else setTimeout(done, harness.answersAfter);
    });
    // A sender that dies in the middle has sent nothing.
    taken.catch(() => done(smtpError(451)));
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    // Senders keep their connections open.
    closeTimeout: 50,
    onRcptTo: ({ address }, _session, done) => done(harness.takeRecipient(address)),
    onData,
    ...options,
  }) as SMTPServer & { readonly connections: ReadonlySet<{ readonly _socket: { destroy: () => void } }> };
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const harness: MailHarness = {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    take: () => undefined,
    takeRecipient: () => undefined,
    answersAfter: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
  return harness;
}
