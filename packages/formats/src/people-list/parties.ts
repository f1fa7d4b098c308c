import type { SignUpStatus } from '@geflecht/core/sign-up';
import type { Findings } from '../reading/findings.js';
import { modelBounds } from '../records/model-bounds.js';
import { partyKey } from './party-key.js';
import { personName } from './person-row.js';
import type { PersonRow } from './person-row.js';
import { statusOfWords } from './sign-up-status.js';

/** Rows that signed up together. */
export interface Party {
  /** Says nothing about who they are. */
  readonly key: string;
  readonly status: SignUpStatus;
  readonly rows: readonly PersonRow[];
}

const mailShape = /^[a-z0-9_'+.-]*[a-z0-9_+-]@(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/;

/** The mail address of a row in lower case, if it is one. */
export function mailOf({ value }: PersonRow): string | undefined {
  const [, bracketed] = /<([^<>]+)>\s*$/.exec(value('mail')) ?? [];
  const written = (bracketed ?? value('mail')).trim().toLowerCase();
  const isMail = written.length <= modelBounds.mail && mailShape.test(written) && !/\.\.|^\./.test(written);
  return isMail ? written : undefined;
}

/** The status of a row: the one it names, or confirmed, as people on a list take part. */
function statusOf(row: PersonRow, findings: Findings): SignUpStatus {
  const cell = row.value('status');
  const named = cell === '' ? undefined : statusOfWords(cell);
  if (cell !== '' && named === undefined) findings.report('status-unreadable', row.at, cell);
  return named ?? (cell === '' ? 'confirmed' : 'received');
}

function wordsFor(row: PersonRow, repeated: Map<string, number>): string {
  const group = row.value('group');
  if (group !== '') return `group ${group}`;
  const mail = mailOf(row);
  if (mail !== undefined) return `mail ${mail}`;
  const words = `person ${personName(row)} ${row.value('organisation')}`;
  const count = (repeated.get(words) ?? 0) + 1;
  repeated.set(words, count);
  return `${words} ${count}`;
}

/** What tells a party from that of another list with the same number. */
function identityOf(row: PersonRow): string {
  return mailOf(row) ?? `${personName(row)} ${row.value('organisation')}`;
}

function inChunks(rows: readonly PersonRow[]): readonly (readonly PersonRow[])[] {
  const chunks = Math.ceil(rows.length / modelBounds.party);
  return Array.from({ length: chunks }, (_chunk, index) =>
    rows.slice(index * modelBounds.party, (index + 1) * modelBounds.party),
  );
}

/** A party while its rows are gathered. */
interface OpenParty {
  readonly status: SignUpStatus;
  readonly rows: PersonRow[];
  readonly names: Set<string>;
}

/** Divides rows into parties: by group number, else by mail address, else each by itself; and by status within. */
export function partiesOf(rows: readonly PersonRow[], findings: Findings): readonly Party[] {
  const repeated = new Map<string, number>();
  const parties = new Map<string, OpenParty>();
  const firstStatus = new Map<string, SignUpStatus>();
  for (const row of rows) {
    const [words, status] = [wordsFor(row, repeated), statusOf(row, findings)];
    if (!firstStatus.has(words)) firstStatus.set(words, status);
    const own = firstStatus.get(words) === status ? words : `${words} ${status}`;
    const party = parties.get(own) ?? { status, rows: [], names: new Set<string>() };
    parties.set(own, party);
    if (party.names.has(personName(row))) findings.report('person-repeated', row.at);
    party.names.add(personName(row));
    party.rows.push(row);
  }
  return [...parties].flatMap(([words, { status, rows: members }]) =>
    inChunks(members).map((chunk, index) => {
      if (index > 0) findings.report('party-split', chunk[0]?.at ?? 'file');
      const own = `${words} ${members[0] === undefined ? '' : identityOf(members[0])}`;
      return { key: partyKey(index === 0 ? own : `${own} part ${index + 1}`), status, rows: chunk };
    }),
  );
}
