import type { RouteAccess } from '@geflecht/core/contract';

/** What this server answers beside the contract's routes, and to whom; all of it is read only. */
export const ownPaths = {
  '/': 'public',
  '/health': 'public',
  '/ready': 'public',
  '/metrics': 'scope:metrics.read',
  '/openapi.json': 'public',
  '/manage': 'public',
  '/manage.js': 'public',
  '/manage-mail.js': 'public',
  '/manage-parts.js': 'public',
  '/manage-substitute.js': 'public',
  '/manage-questions.js': 'public',
  '/manage.css': 'public',
  '/check-in': 'public',
  '/check-in.js': 'public',
  '/check-in.css': 'public',
  '/check-in-worker.js': 'public',
} as const satisfies Readonly<Record<string, RouteAccess>>;

/** A path that this server answers beside the contract's routes. */
export type OwnPath = keyof typeof ownPaths;
