import type { Session } from '@geflecht/core/event';
import { plainText } from '../records/author-text.js';
import { roleOfWords } from './people-cell.js';
import type { NamedPerson } from './people-cell.js';
import type { RowCells, SessionContext, SessionRow } from './session-context.js';

/** First name and surname of columns of their own. */
function ofNameColumns({ values, value }: RowCells): readonly NamedPerson[] {
  const [first, last] = [values('firstName'), values('lastName')];
  if (first.length === 0 && last.length === 0) return [];
  const affiliation = value('affiliation') || undefined;
  const count = Math.max(first.length, last.length);
  return Array.from({ length: count }, (_person, index) => ({
    name: [first[index]?.cell, last[index]?.cell].filter((part) => part !== undefined).join(' '),
    affiliation: count === 1 ? affiliation : undefined,
  }));
}

/** Everybody a row names; who is nobody yet is reported by {@link reportNobody}. */
export function peopleOf({ people }: Pick<SessionContext, 'people'>, row: RowCells): readonly NamedPerson[] {
  const named = row.values('persons').flatMap(({ heading, cell }) => people.read(cell, roleOfWords(heading)).people);
  const everybody = [...named, ...ofNameColumns(row)];
  const home = row.value('affiliation') || undefined;
  const [only] = everybody;
  const isAlone = everybody.length === 1 && only !== undefined && only.affiliation === undefined;
  return isAlone && home !== undefined ? [{ ...only, affiliation: home }] : everybody;
}

/** Names what stands in place of people: `N.N.`, `et al.` */
export function reportNobody({ builder, people }: SessionContext, row: SessionRow): void {
  for (const { heading, cell } of row.values('persons')) {
    for (const words of people.read(cell, roleOfWords(heading)).nobody)
      builder.findings.drop('person-unnamed', row.at, words);
  }
}

/** The people of a row as contributors, each role once. */
export function contributorsOf(context: SessionContext, row: SessionRow): Session['contributors'] {
  const { builder, people } = context;
  const seen = new Set<string>();
  const contributors = row.people.flatMap((person) => {
    const contributorId = people.contributor(builder, person, row.at);
    const role = person.role ?? 'speaker';
    const key = `${contributorId} ${role}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ contributorId, role }];
  });
  return contributors.length === 0 ? undefined : contributors;
}

/** Organisations that invite to a session: named as such, or where several people come from one. */
export function hostsOf(context: SessionContext, row: SessionRow): Session['hosts'] {
  const { builder } = context;
  if (row.value('host') === '' && row.value('affiliation') === '') return undefined;
  const isShared = row.people.length !== 1;
  const names = [row.value('host'), isShared ? row.value('affiliation') : '']
    .flatMap((cell) => cell.split(/\s*(?:\r?\n|;|\|)\s*/))
    .filter((name) => name !== '');
  const hosts = [...new Set(names)].map((written) => {
    const name = plainText(written, builder.findings, row.at) ?? written;
    const actorId = builder.actor({ kind: 'organisation', name }, { at: row.at, originalId: written });
    return { actorId, name };
  });
  return hosts.length === 0 ? undefined : hosts;
}
