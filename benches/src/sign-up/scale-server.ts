import { createApp, makeKey, openPostgresStore, openSqliteStore, seedDocument } from '@geflecht/server';
import { eventDocument, keyMark, requestBody, signUpPath } from './server-event.js';

const submitsAtOnce = 500;

/** A server in this process with one event for each size. */
export interface ScaleServer {
  /** Signs parties up at an event. @throws RangeError where one is not taken */
  readonly signUp: (eventId: string, parties: number) => Promise<void>;
  /** Asks as the team of both events, reads the whole answer and answers its bytes. */
  readonly ask: (path: string, body?: object) => Promise<number>;
  readonly store: Awaited<ReturnType<typeof openSqliteStore>>['store'];
}

/** Opens a server on a file of SQLite or an address of PostgreSQL. */
export async function openScaleServer(place: string, eventIds: readonly string[]): Promise<ScaleServer> {
  const isPostgres = place.startsWith('postgres:');
  const { store } = await (isPostgres ? openPostgresStore({ url: place }) : openSqliteStore({ file: place }));
  const app = createApp({ store });
  const at = new Date().toISOString();
  const scopes = ['signUps.read', 'signUps.write', 'exports.read', 'attendance.write'];
  const audiences = eventIds.map((id) => `organises:${id}`);
  const { key, secret } = makeKey({ label: 'bench', scopes, audiences, at });
  await store.keys.add(key);
  for (const eventId of eventIds) await seedDocument(store, eventDocument(eventId));
  let sent = 0;
  const post = async (eventId: string): Promise<void> => {
    sent += 1;
    const own = `submit-key-${sent}`;
    const body = requestBody().replace(keyMark, own).replaceAll('noor@', `${own}@`);
    const headers = { 'Content-Type': 'application/json' };
    const { status } = await app.request(signUpPath(eventId), { method: 'POST', headers, body });
    if (status !== 201) throw new RangeError(`a sign-up was answered with ${status}`);
  };
  return {
    store,
    signUp: async (eventId, parties) => {
      for (let from = 0; from < parties; from += submitsAtOnce) {
        await Promise.all(Array.from({ length: Math.min(submitsAtOnce, parties - from) }, () => post(eventId)));
      }
    },
    ask: async (path, body) => {
      const headers = { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' };
      const sending = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
      const answer = await app.request(path, sending);
      let bytes = 0;
      for await (const piece of answer.body ?? []) bytes += (piece as Uint8Array).byteLength;
      if (!answer.ok) throw new RangeError(`${path} was answered with ${answer.status}`);
      return bytes;
    },
  };
}
