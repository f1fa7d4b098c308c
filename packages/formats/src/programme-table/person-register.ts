import type { Contributor } from '@geflecht/core/event';
import type { EventBuilder } from '../event/event-builder.js';
import { plainText } from '../records/author-text.js';
import { readPeople } from './people-cell.js';
import type { NamedPeople, NamedPerson } from './people-cell.js';

const mostCells = 20_000;

interface Known {
  affiliation: string | undefined;
  function: string | undefined;
}

/**
 * Gathers everybody a programme names before anyone becomes a contributor, so that whoever is named with an
 * organisation once has it everywhere. Equal names with different organisations are different people.
 */
export class PersonRegister {
  readonly #known = new Map<string, Known[]>();
  readonly #cells = new Map<string, NamedPeople>();

  /** The people of a cell; columns repeat theirs, so each is read once. */
  read(cell: string, role: string | undefined): NamedPeople {
    const key = `${role ?? ''}\n${cell}`;
    const known = this.#cells.get(key) ?? readPeople(cell, role);
    if (this.#cells.size < mostCells) this.#cells.set(key, known);
    return known;
  }

  /** Notes one mention. */
  see({ name, affiliation, function: own }: NamedPerson): void {
    const homes = this.#known.get(name) ?? [];
    this.#known.set(name, homes);
    const same = homes.find(
      (home) => home.affiliation === affiliation || home.affiliation === undefined || affiliation === undefined,
    );
    if (same === undefined) homes.push({ affiliation, function: own });
    else Object.assign(same, { affiliation: same.affiliation ?? affiliation, function: same.function ?? own });
  }

  /** The contributor a mention stands for. */
  contributor(builder: EventBuilder, person: NamedPerson, at: string): Contributor['id'] {
    const homes = this.#known.get(person.name) ?? [];
    const { affiliation } = person;
    const home = homes.find((each) => affiliation === undefined || each.affiliation === affiliation) ?? homes[0];
    const isOneOfSeveral = homes.length > 1 && home !== homes[0];
    const originalId = isOneOfSeveral ? `${person.name} (${home?.affiliation ?? ''})` : person.name;
    const known = builder.knownContributor(originalId);
    if (known !== undefined) return known;
    const { findings } = builder;
    const where = plainText(home?.affiliation, findings, at);
    return builder.contributor(
      {
        name: plainText(person.name, findings, at) ?? person.name,
        affiliation: where === undefined ? undefined : { name: where },
        function: plainText(home?.function, findings, at),
      },
      { at, originalId },
    );
  }
}
