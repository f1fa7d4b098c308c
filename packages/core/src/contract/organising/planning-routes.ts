import type { Route } from '../route.js';

/** Routes for sharing places out and for seating people. */
export const planningRoutes: readonly Route[] = [];
