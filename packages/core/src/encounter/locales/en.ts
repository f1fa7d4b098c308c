import type { PlanWarning } from '../plan-warnings.js';
import type { PlanNumbers, PlanWords } from './words.js';

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat('en', { maximumFractionDigits: 0, style: 'percent' });

const inRounds = (rounds: number) => `In ${small[rounds] ?? number.format(rounds)} round${rounds === 1 ? '' : 's'}`;
const times = (count: number, one: string, more: string) => (count === 1 ? one : `${number.format(count)} ${more}`);

function met({ rounds, newPairs, newPairsAtMost, share }: PlanNumbers): string {
  if (newPairsAtMost === 0) return 'No new encounters are possible: all of them work together already.';
  if (newPairs === newPairsAtMost) {
    return `${inRounds(rounds)}, ${number.format(newPairs)} new pairs meet – more are not possible.`;
  }
  const part = percent.format(Math.floor(share * 100) / 100);
  return `${inRounds(rounds)}, ${number.format(newPairs)} of at most ${number.format(newPairsAtMost)} possible new pairs meet (${part}).`;
}

function sentences(numbers: PlanNumbers): readonly string[] {
  const { perPerson, acquaintedPairs, repeats, tableSize, people, tables } = numbers;
  const size =
    tableSize.least === tableSize.most
      ? number.format(tableSize.most)
      : `${number.format(tableSize.least)} to ${number.format(tableSize.most)}`;
  return [
    met(numbers),
    `Everybody meets at least ${number.format(perPerson.least)} new people, the middle person ${number.format(perPerson.median)}.`,
    acquaintedPairs === 0
      ? 'Nobody shares a table with somebody they work with already or who comes from the same organisation.'
      : `${times(acquaintedPairs, 'One pair', 'pairs')} who know each other already share${acquaintedPairs === 1 ? 's' : ''} a table.`,
    repeats === 0
      ? 'Nobody meets the same person at a second table.'
      : `${times(repeats, 'Once', 'times')} two people meet again at another table.`,
    `${number.format(people)} people sit at ${number.format(tables)} tables of ${size}.`,
  ];
}

function warning(about: PlanWarning): string {
  switch (about.code) {
    case 'organisation-crowds':
      return `${about.organisation === '' ? 'One organisation' : `“${about.organisation}”`} comes with ${number.format(about.people)} people, but there are only ${number.format(about.tables)} tables. So some of them sit together in every round.`;
    case 'revisits':
      return about.isByRounds
        ? `There are more rounds than tables. So people come ${number.format(about.visits)} times to a table they were at before.`
        : `${times(about.visits, 'Once', 'times')} somebody comes to a table they were at before: tables are too few or too different in size for all to change every time.`;
    case 'uneven-tables':
      return `Tables differ in size (${number.format(about.least)} to ${number.format(about.most)}), because some have no more places or because groups stay together.`;
    case 'tables-without-host':
      return `${times(about.partIds.length, 'One table has', 'tables have')} no host.`;
    case 'meets-nobody-new':
      return `${times(about.personIds.length, 'One person meets', 'people meet')} nobody they do not work with already.`;
    default:
      return `Of ${times(about.people, 'one person', 'people')} no organisation is known; they count as strangers to all.`;
  }
}

/** A plan told in English. */
export const wordsEn: PlanWords = { sentences, warning };
