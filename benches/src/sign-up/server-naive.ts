import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signUpRequestSchema, validateWith } from '@geflecht/core/schema';
import type { SignUpFrame } from '@geflecht/core/sign-up';
import { checkSignUpRequest, signUpFrame } from '@geflecht/core/sign-up';
import { openSqliteStore } from '@geflecht/server';
import SqliteConnection from 'better-sqlite3';
import { eventDocument, eventOf, eventOfPath } from './server-event.js';
import { NaiveStore } from './server-naive-store.js';
import type { NaiveAnswer } from './server-naive-store.js';

const [file = '', rounds = '1', how = 'each'] = process.argv.slice(2);

// The same tables, made by the same steps.
const { store: made } = await openSqliteStore({ file });
await made.close();
const db = new SqliteConnection(file);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.pragma('foreign_keys = ON');

const store = new NaiveStore(db);
const frames = new Map<string, SignUpFrame>();
for (let round = 0; round < Number(rounds); round += 1) {
  const eventId = eventOf(round);
  const frame = signUpFrame(eventDocument(eventId), eventId);
  if (frame !== undefined) frames.set(eventId, frame);
}

/** A request once it was read, and how it is answered. */
interface Job {
  readonly text: string;
  readonly frame: SignUpFrame;
  readonly response: ServerResponse;
}

function answer({ text, frame }: Job): NaiveAnswer {
  const { value: request, issues } = validateWith(signUpRequestSchema, JSON.parse(text));
  if (request === undefined) return { status: 400, body: JSON.stringify(issues) };
  const at = new Date().toISOString();
  const findings = checkSignUpRequest(request, frame, { at });
  if (findings.length > 0) return { status: 400, body: JSON.stringify(findings) };
  return store.take(request, frame, at);
}

function send(response: ServerResponse, { status, body }: NaiveAnswer): void {
  const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
  response.writeHead(status, headers).end(body);
}

const transaction = db.transaction((jobs: readonly Job[]) => jobs.map(answer));
const inTransaction = (jobs: readonly Job[]): readonly NaiveAnswer[] => transaction.immediate(jobs);

let turn: Job[] = [];

/** What came in one turn of the event loop, in one transaction: the least that group commit costs. */
function commitTurn(): void {
  const jobs = turn;
  turn = [];
  for (const [index, each] of inTransaction(jobs).entries()) {
    const job = jobs[index];
    if (job !== undefined) send(job.response, each);
  }
}

function takeJob(job: Job): void {
  if (how === 'together') {
    if (turn.length === 0) setImmediate(commitTurn);
    turn.push(job);
    return;
  }
  const [only] = inTransaction([job]);
  if (only !== undefined) send(job.response, only);
}

function serve(request: IncomingMessage, response: ServerResponse): void {
  const frame = frames.get(eventOfPath(request.url ?? '') ?? '');
  if (frame === undefined || request.method !== 'POST') {
    response.writeHead(404).end();
    return;
  }
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => void chunks.push(chunk));
  request.on('end', () => takeJob({ text: Buffer.concat(chunks).toString(), frame, response }));
}

const server = createServer(serve);
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port });
});

process.on('disconnect', () => process.exit(0));
