import type { GeflechtDocument } from '@geflecht/core/document';
import { documentFormat, documentVersion } from '@geflecht/core/document';
import type { Kysely } from 'kysely';
import { sha256 } from '../../platform.js';
import type { ScopeRef, VersionedDocument } from '../versioned-document.js';
import { guestActors } from './guest-actors.js';
import type { ParsedRecords } from './parsed-records.js';
import type { Tables } from './tables.js';

/** A document of records by their collections and of what stands beside these. */
export function assemble(collections: Readonly<Record<string, readonly unknown[]>>, frame = '{}'): GeflechtDocument {
  const beside = JSON.parse(frame) as Readonly<Record<string, unknown>>;
  return { format: documentFormat, version: documentVersion, ...beside, ...collections } as unknown as GeflechtDocument;
}

/** Token of a scope's present state. A network shows actors of others too, so its state changes with theirs. */
export async function scopeVersion(db: Kysely<Tables>, { kind, id }: ScopeRef): Promise<string | undefined> {
  const query = db.selectFrom('scopes').select('version').where('kind', '=', kind).where('id', '=', id);
  const own = (await query.executeTakeFirst())?.version;
  if (own === undefined || kind !== 'network') return own;
  return sha256(JSON.stringify([own, await listVersion(db, 'network'), await listVersion(db, 'actor')]));
}

/** One event, network or actor with what belongs to it; its records are the objects that were read before, where they are the same. */
export async function readScope(
  db: Kysely<Tables>,
  ref: ScopeRef,
  parsed: ParsedRecords,
): Promise<VersionedDocument | undefined> {
  const { kind, id } = ref;
  const version = await scopeVersion(db, ref);
  const query = db.selectFrom('scopes').select('frame').where('kind', '=', kind).where('id', '=', id);
  const scope = await query.executeTakeFirst();
  if (scope === undefined || version === undefined) return undefined;
  const rows = await db
    .selectFrom('records')
    .select(['collection', 'json'])
    .where('kind', '=', kind)
    .where('scope_id', '=', id)
    .orderBy('position')
    .execute();
  const guests = kind === 'network' ? await guestActors(db, rows) : [];
  return { version, document: assemble(parsed.read(ref, [...rows, ...guests]), scope.frame) };
}

/** Token of all scopes of a kind together. */
export async function listVersion(db: Kysely<Tables>, kind: ScopeRef['kind']): Promise<string> {
  const scopes = db.selectFrom('scopes').select(['id', 'version']).where('kind', '=', kind).orderBy('id');
  return sha256(JSON.stringify(await scopes.execute()));
}
