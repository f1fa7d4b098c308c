import type { Participant } from './sign-up.js';

type Named = Pick<Participant, 'name' | 'organisation'>;

function words(text: string | undefined): readonly string[] {
  return (text ?? '')
    .toLowerCase()
    .split(/[^\p{Letter}\p{Mark}\p{Number}]+/u)
    .filter((word) => word !== '');
}

/**
 * Whether a name stated anew is still the same person's: it shares a word with the one before, as after a slip of the
 * pen or a marriage, or there was none before. Anything else is somebody else, which is a substitution.
 */
export function isSameName(before: Named, after: Named): boolean {
  const known = words(before.name);
  return known.length === 0 || words(after.name).some((word) => known.includes(word));
}

/** Whether two persons name the same organisation, letter case and punctuation aside; without one they do not. */
export function isSameOrganisation(one: Named, other: Named): boolean {
  const [first, second] = [one, other].map(({ organisation }) => words(organisation).join(' '));
  return first !== '' && first === second;
}
