/** One address that hears of an event's sign-ups. */
export interface WebhooksTable {
  readonly id: string;
  readonly event_id: string;
  readonly url: string;
  /** JSON list. */
  readonly types: string;
  readonly created_at: string;
  readonly removed_at: string | null;
}

/** One thing a webhook is told. */
export interface WebhookDeliveriesTable {
  readonly id: string;
  readonly webhook_id: string;
  readonly type: string;
  readonly body: string;
  readonly status: string;
  readonly attempts: number;
  /** Milliseconds since 1970. */
  readonly created_at: number;
  /** Milliseconds since 1970; null once nothing more is tried. */
  readonly next_at: number | null;
  /** Status or reason of the last attempt. */
  readonly answer: string | null;
}

/** Up to where webhooks were told of a sign-up. */
export interface WebhookToldTable {
  readonly event_id: string;
  readonly sign_up_id: string;
  readonly revision: number;
  /** How many entries of its log. */
  readonly entries: number;
}

/** One state of a sign-up that webhooks are yet to be told of; the database notes it itself. */
export interface WebhookUntoldTable {
  readonly event_id: string;
  readonly sign_up_id: string;
  readonly revision: number;
}

/** One person of the team who may sign in by mail. */
export interface TeamAddressesTable {
  readonly id: string;
  /** In small letters. */
  readonly mail: string;
  readonly label: string;
  readonly scopes: string;
  readonly audience: string;
  readonly created_at: string;
}

/** One link to sign in by; never the token, only its hash. */
export interface SignInTokensTable {
  readonly hash: string;
  readonly address_id: string;
  /** Milliseconds since 1970. */
  readonly created_at: number;
  readonly used_at: number | null;
}

/** One record of somebody having been there or not. */
export interface AttendanceEntriesTable {
  readonly event_id: string;
  readonly id: string;
  readonly sign_up_id: string;
  readonly participant_id: string;
  /** Milliseconds since 1970 at which it was noted, by the clock of the device. */
  readonly at: number;
  readonly json: string;
}

/** Who sits where in one session. */
export interface SeatingPlansTable {
  readonly event_id: string;
  readonly session_id: string;
  readonly revision: number;
  readonly json: string;
}

/** One answered request of the team. */
export interface TeamSubmitsTable {
  readonly key_id: string;
  readonly submit_key: string;
  readonly body_hash: string;
  readonly receipt: string;
  /** Milliseconds since 1970. */
  readonly stored_at: number;
}

/** What the team's part of the server keeps, by the names in the database. */
export interface OrganisingTables {
  readonly webhooks: WebhooksTable;
  readonly webhook_deliveries: WebhookDeliveriesTable;
  readonly webhook_told: WebhookToldTable;
  readonly webhook_untold: WebhookUntoldTable;
  readonly team_addresses: TeamAddressesTable;
  readonly sign_in_tokens: SignInTokensTable;
  readonly attendance_entries: AttendanceEntriesTable;
  readonly seating_plans: SeatingPlansTable;
  readonly team_submits: TeamSubmitsTable;
}
