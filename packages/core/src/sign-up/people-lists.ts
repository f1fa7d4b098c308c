import { membersOf } from './party-members.js';
import type { ConsentPurpose } from './question.js';
import type { Participant, SignUp } from './sign-up.js';

/** A person on the participants' list. */
export interface ListedPerson {
  readonly name: string;
  readonly organisation?: string | undefined;
  readonly function?: string | undefined;
}

/** A person who exchanges contacts. */
export interface ListedContact extends ListedPerson {
  readonly mail?: string | undefined;
  readonly phone?: string | undefined;
}

/** Whether a party gave a consent and has not withdrawn it. */
export function hasConsent({ consents = [] }: SignUp, purpose: ConsentPurpose): boolean {
  return consents.some((consent) => consent.purpose === purpose && consent.withdrawnAt === undefined);
}

/** Children are never on a list, and assistants come for somebody else. */
function listed(signUps: readonly SignUp[], purpose: ConsentPurpose) {
  return signUps
    .filter((signUp) => signUp.status === 'confirmed' && hasConsent(signUp, purpose))
    .map((signUp) => ({
      signUp,
      persons: membersOf(signUp).filter(({ kind, name = '' }) => kind === 'adult' && name.trim() !== ''),
    }));
}

function shown({ name = '', organisation, function: role }: Participant): ListedPerson {
  return { name, organisation, function: role };
}

function inOrder<Person extends ListedPerson>(persons: readonly Person[], locale: string): readonly Person[] {
  const { compare } = new Intl.Collator(locale);
  return persons.toSorted((one, other) => compare(one.name, other.name));
}

/**
 * The participants' list: adults of confirmed parties that consented to `participantsList`, by name.
 * @param locale whose alphabet the order follows; default `de`
 */
export function participantsList(signUps: readonly SignUp[], locale = 'de'): readonly ListedPerson[] {
  const persons = listed(signUps, 'participantsList').flatMap((party) => party.persons.map(shown));
  return inOrder(persons, locale);
}

/**
 * The list for exchanging contacts: adults of confirmed parties that consented to `contactExchange`, by name. Mail and phone
 * stand with whoever answers for the party: the person of that name, or its only adult.
 * @param locale whose alphabet the order follows; default `de`
 */
export function contactList(signUps: readonly SignUp[], locale = 'de'): readonly ListedContact[] {
  const persons = listed(signUps, 'contactExchange').flatMap(({ signUp, persons: adults }) => {
    const { name, mail, phone } = signUp.contact;
    const answers = adults.find((person) => person.name === name) ?? (adults.length === 1 ? adults[0] : undefined);
    return adults.map((person): ListedContact => ({
      ...shown(person),
      ...(person === answers ? { mail, phone } : {}),
    }));
  });
  return inOrder(persons, locale);
}
