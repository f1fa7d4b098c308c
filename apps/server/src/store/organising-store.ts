import type { AttendanceStore } from './attendance-store.js';
import type { SeatingPlanStore } from './seating-plan-store.js';
import type { TeamStore } from './team-store.js';
import type { TeamSubmitStore } from './team-submit-store.js';
import type { WebhookStore } from './webhook-store.js';

/** What the team's part of the server keeps. */
export interface OrganisingStore {
  readonly attendances: AttendanceStore;
  readonly seatingPlans: SeatingPlanStore;
  readonly team: TeamStore;
  readonly submits: TeamSubmitStore;
  readonly webhooks: WebhookStore;
}
