import { calendarPath } from './calendar-path.js';
import { eventPath, networkPath } from './record-paths.js';

/** Paths of the contract for clients, relative to a backend's base URL; ids are percent-encoded. */
export const paths = {
  root: () => '/',
  health: () => '/health',
  openApi: () => '/openapi.json',
  capabilities: () => '/v1/capabilities',
  events: () => '/v1/events',
  event: eventPath,
  eventVersion: (eventId: string) => `${eventPath(eventId)}/version`,
  calendar: calendarPath,
  availability: (eventId: string) => `${eventPath(eventId)}/availability`,
  signUps: (eventId: string) => `${eventPath(eventId)}/sign-ups`,
  networks: () => '/v1/networks',
  network: networkPath,
} as const;

/** Header that carries the client-made submit key; it equals `submitKey` in the body. */
export const idempotencyHeader = 'Idempotency-Key';

/** What a backend can do; widgets degrade honestly when one is absent. */
export const capabilities = [
  'events.read',
  'events.version',
  'events.calendar',
  'events.html',
  'networks.read',
  'networks.version',
  'networks.write',
  'networks.suggest',
  'availability.read',
  'availability.watch',
  'signUps.create',
  'signUps.challenge',
  'signUps.manage',
  'signUps.read',
] as const;

/** What a backend can do. */
export type Capability = (typeof capabilities)[number];
