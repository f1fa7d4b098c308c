import { createApp, listen, openPostgresStore, openSqliteStore, seedDocument } from '@geflecht/server';
import { eventDocument, eventOf } from './server-event.js';

const [place = '', rounds = '1'] = process.argv.slice(2);
const { store } = place.startsWith('postgres:')
  ? await openPostgresStore({ url: place })
  : await openSqliteStore({ file: place });
for (let round = 0; round < Number(rounds); round += 1) await seedDocument(store, eventDocument(eventOf(round)));
const { url } = await listen(createApp({ store }), { host: '127.0.0.1', port: 0 });
process.send?.({ port: Number(new URL(url).port) });

process.on('disconnect', () => process.exit(0));
