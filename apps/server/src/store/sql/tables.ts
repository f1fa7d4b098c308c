import type { LimitTables } from './limit-tables.js';
import type { MailsTable, ToldEventsTable } from './mail-tables.js';
import type { OrganisingTables } from './organising-tables.js';
import type { PrivacyTables } from './privacy-tables.js';

/** What all records of one event, network or actor share. */
export interface ScopesTable {
  readonly kind: string;
  readonly id: string;
  /** Hash over everything in the scope. */
  readonly version: string;
  /** JSON of what stands beside the collections of a document. */
  readonly frame: string;
}

/** One record of a document. */
export interface RecordsTable {
  readonly kind: string;
  readonly scope_id: string;
  readonly collection: string;
  readonly id: string;
  readonly position: number;
  readonly revision: number;
  readonly json: string;
}

/** One party's sign-up. */
export interface SignUpsTable {
  readonly event_id: string;
  readonly id: string;
  readonly submit_key: string;
  /** Null for sign-ups that no submit made: imports and the second half of a split party. */
  readonly body_hash: string | null;
  readonly receipt: string | null;
  readonly status: string;
  readonly code_hash: string | null;
  readonly received_at: string;
  readonly revision: number;
  /** Null where nobody was given a manage key. */
  readonly manage_key_hash: string | null;
  /** Null for what was written before addresses were looked for. */
  readonly mail_hash: string | null;
  /** Milliseconds since 1970. */
  readonly due_at: number | null;
  readonly json: string;
  readonly channel: string | null;
  /** Id, names, organisations and addresses in small letters, for searching. */
  readonly search: string | null;
}

/** What one booking takes of the places. */
export interface BookingsTable {
  readonly event_id: string;
  readonly sign_up_id: string;
  readonly id: string;
  readonly participant_id: string;
  readonly bookable_id: string;
  readonly status: string;
  readonly rank: number | null;
  readonly claim: string;
  /** Milliseconds since 1970. */
  readonly claim_until: number | null;
  readonly lets_pass: number;
}

/** How many persons claim places at a bookable for good; the database keeps it true. */
export interface PlaceCountsTable {
  readonly event_id: string;
  readonly bookable_id: string;
  readonly claim: string;
  readonly lets_pass: number;
  readonly persons: number;
}

/** One caller's key. */
export interface ApiKeysTable {
  readonly id: string;
  readonly hash: string;
  readonly label: string;
  readonly scopes: string;
  readonly audience: string;
  readonly created_at: string;
  readonly revoked_at: string | null;
  readonly expires_at: string | null;
  readonly former_hash: string | null;
  readonly former_until: string | null;
  readonly address_id: string | null;
}

/** One answered edit of a network. */
export interface NetworkSubmitsTable {
  readonly network_id: string;
  readonly key_id: string;
  readonly submit_key: string;
  readonly body_hash: string;
  readonly receipt: string;
  /** Set where the edit made or decided a suggestion. */
  readonly suggestion_id: string | null;
  /** Milliseconds since 1970. */
  readonly stored_at: number;
}

/** One record that was removed from a network. */
export interface RemovedRecordsTable {
  readonly network_id: string;
  readonly collection: string;
  readonly id: string;
  /** The last one; a record that comes back counts on. */
  readonly revision: number;
  /** The same for all that was removed together. */
  readonly set_id: string;
  /** Null once it is forgotten. */
  readonly json: string | null;
  /** Milliseconds since 1970. */
  readonly removed_at: number;
}

/** Every table, by its name in the database. */
export interface Tables extends LimitTables, OrganisingTables, PrivacyTables {
  readonly scopes: ScopesTable;
  readonly records: RecordsTable;
  readonly sign_ups: SignUpsTable;
  readonly bookings: BookingsTable;
  readonly place_counts: PlaceCountsTable;
  readonly api_keys: ApiKeysTable;
  readonly network_submits: NetworkSubmitsTable;
  readonly removed_records: RemovedRecordsTable;
  readonly mails: MailsTable;
  readonly told_events: ToldEventsTable;
}
