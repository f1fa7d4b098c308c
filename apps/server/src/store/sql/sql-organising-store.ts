import type { OrganisingStore } from '../organising-store.js';
import { createSqlAttendanceStore } from './sql-attendance-store.js';
import { createSqlSeatingPlanStore } from './sql-seating-plan-store.js';
import { createSqlTeamStore } from './sql-team-store.js';
import { createSqlTeamSubmitStore } from './sql-team-submit-store.js';
import { createSqlWebhookStore } from './sql-webhook-store.js';
import type { Database } from './write-transaction.js';

/** What the team's part keeps, in tables. */
export function createSqlOrganisingStore(database: Database): OrganisingStore {
  return {
    attendances: createSqlAttendanceStore(database),
    seatingPlans: createSqlSeatingPlanStore(database),
    team: createSqlTeamStore(database),
    submits: createSqlTeamSubmitStore(),
    webhooks: createSqlWebhookStore(database),
  };
}
