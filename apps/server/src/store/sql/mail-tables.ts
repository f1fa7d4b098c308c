/** One mail to be sent, or sent. Times are milliseconds since 1970. */
export interface MailsTable {
  readonly id: string;
  readonly dedupe_key: string;
  readonly event_id: string | null;
  readonly sign_up_id: string | null;
  /** Empty once nothing is to be sent any more. */
  readonly address: string;
  readonly address_key: string;
  readonly template: string;
  readonly locale: string;
  readonly facts: string;
  readonly sequence: number;
  readonly status: string;
  readonly attempts: number;
  readonly not_before: number;
  readonly leased_by: string | null;
  readonly lease_until: number | null;
  readonly queued_at: number;
  readonly settled_at: number | null;
  readonly failure: string | null;
}

/** What the parties of an event were told last of when and where it is. */
export interface ToldEventsTable {
  readonly event_id: string;
  readonly told: string;
}
