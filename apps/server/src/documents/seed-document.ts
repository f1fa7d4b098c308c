import type { GeflechtDocument, Issue } from '@geflecht/core/document';
import { readDocument } from '@geflecht/core/document';
import { validateDocument } from '@geflecht/core/schema';
import { signUpFrame } from '@geflecht/core/sign-up';
import { ServerError } from '../errors/server-error.js';
import { DocumentSource } from './document-source.js';
import { followEvent, followEvents } from '../mail/follow-event.js';
import type { FollowTools } from '../mail/follow-event.js';
import { withClaims } from '../sign-up/claims-of.js';
import type { ClaimingSignUp } from '../store/sign-up-store.js';
import type { PutReport, Store } from '../store/store.js';

/** What seeding a document changed, and what somebody should look at. */
export interface SeedReport extends PutReport {
  readonly signUps: number;
  readonly warnings: readonly string[];
}

const mostIssuesNamed = 5;

function sentence({ path, message }: Issue): string {
  return `${path.join('.')}: ${message.en}`;
}

/** Reads and checks a document. @throws ServerError `document-invalid` */
function check(input: unknown): GeflechtDocument {
  const read = readDocument(input);
  const { issues } = validateDocument(input);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (read.ok && errors.length === 0) return read.value.document;
  const named = errors.slice(0, mostIssuesNamed).map(sentence);
  const findings = named.length > 0 ? named : [read.ok ? '' : read.code];
  throw new ServerError({
    code: 'document-invalid',
    finding: `The document has ${Math.max(errors.length, 1)} errors, such as ${findings.join(' · ')}`,
    wayOut: 'Correct the document and try again',
  });
}

function signUpsOf(document: GeflechtDocument): readonly ClaimingSignUp[] {
  return (document.signUps ?? []).flatMap((signUp) => {
    const frame = signUpFrame(document, signUp.eventId);
    if (frame === undefined) return [];
    const { needs = [], ...claiming } = withClaims(signUp, frame);
    const apart = (document.needsAnswers ?? []).filter(({ signUpId }) => signUpId === signUp.id);
    return [{ ...claiming, needs: [...needs, ...apart] }];
  });
}

/** What mails to parties are queued with. */
export type SeedFollowing = Omit<FollowTools, 'store' | 'source'>;

/** Without mail nobody can prove an address, so such a sign-up would lapse. */
function doubleOptInWarnings({ signUpRules = [] }: GeflechtDocument): readonly string[] {
  return signUpRules
    .filter(({ doubleOptIn }) => doubleOptIn === true)
    .map(
      ({ eventId }) =>
        `${eventId}: sign-ups stay unconfirmed unless the server is told of a mail server (serve --smtp-url)`,
    );
}

/**
 * Stores a document of our own format; the same one again changes nothing. Sign-ups in it are added
 * where they are not there yet.
 * @param follow queues mails to parties about what moved or is off; absent: the server does so when it is started
 * @throws ServerError `document-invalid`
 */
export async function seedDocument(store: Store, input: unknown, follow?: SeedFollowing): Promise<SeedReport> {
  const document = check(input);
  if (follow !== undefined) await followEvents({ ...follow, store, source: new DocumentSource(store.documents) });
  const report = await store.documents.put(document);
  const signUps = await store.signUps.add(signUpsOf(document));
  if (follow !== undefined) {
    const tools = { ...follow, store, source: new DocumentSource(store.documents) };
    for (const { id } of document.events ?? []) await followEvent(id, tools);
  }
  return { ...report, signUps, warnings: doubleOptInWarnings(document) };
}
