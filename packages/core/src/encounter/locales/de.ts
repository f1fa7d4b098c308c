import type { PlanWarning } from '../plan-warnings.js';
import type { PlanNumbers, PlanWords } from './words.js';

const small = ['null', 'einer', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];
const number = new Intl.NumberFormat('de', { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat('de', { maximumFractionDigits: 0, style: 'percent' });

const inRounds = (rounds: number) =>
  rounds === 1 ? 'In einer Runde' : `In ${small[rounds] ?? number.format(rounds)} Runden`;
const times = (count: number, one: string, more: string) => (count === 1 ? one : `${number.format(count)} ${more}`);

function met({ rounds, newPairs, newPairsAtMost, share }: PlanNumbers): string {
  if (newPairsAtMost === 0) return 'Neue Begegnungen sind nicht möglich: Alle arbeiten schon zusammen.';
  const most = number.format(newPairsAtMost);
  if (newPairs === newPairsAtMost) {
    return `${inRounds(rounds)} begegnen sich ${number.format(newPairs)} neue Paare – mehr sind nicht möglich.`;
  }
  const part = percent.format(Math.floor(share * 100) / 100);
  return `${inRounds(rounds)} begegnen sich ${number.format(newPairs)} von höchstens ${most} möglichen neuen Paaren (${part}).`;
}

function sentences(numbers: PlanNumbers): readonly string[] {
  const { perPerson, acquaintedPairs, repeats, tableSize, people, tables } = numbers;
  const size =
    tableSize.least === tableSize.most
      ? number.format(tableSize.most)
      : `${number.format(tableSize.least)} bis ${number.format(tableSize.most)}`;
  return [
    met(numbers),
    `Jede Person lernt mindestens ${number.format(perPerson.least)} neue Menschen kennen, die mittlere ${number.format(perPerson.median)}.`,
    acquaintedPairs === 0
      ? 'Nirgends sitzt zusammen, wer schon zusammenarbeitet oder aus derselben Einrichtung kommt.'
      : `${times(acquaintedPairs, 'Ein Paar', 'Paare')}, die sich schon kennen, ${acquaintedPairs === 1 ? 'sitzt' : 'sitzen'} zusammen an einem Tisch.`,
    repeats === 0
      ? 'Niemand trifft dieselbe Person an einem zweiten Tisch wieder.'
      : `${times(repeats, 'Einmal', 'Mal')} treffen sich zwei an einem weiteren Tisch wieder.`,
    `${number.format(people)} Menschen sitzen an ${number.format(tables)} Tischen, je Tisch ${size}.`,
  ];
}

function warning(about: PlanWarning): string {
  switch (about.code) {
    case 'organisation-crowds':
      return `${about.organisation === '' ? 'Eine Einrichtung' : `„${about.organisation}“`} kommt mit ${number.format(about.people)} Menschen, es gibt aber nur ${number.format(about.tables)} Tische. Deshalb sitzen in jeder Runde einige von dort zusammen.`;
    case 'revisits':
      return about.isByRounds
        ? `Es gibt mehr Runden als Tische. Deshalb kommen Menschen ${number.format(about.visits)} Mal an einen Tisch, an dem sie schon waren.`
        : `${number.format(about.visits)} Mal kommt jemand an einen Tisch, an dem er oder sie schon war: Die Tische sind zu wenige oder zu verschieden groß, als dass alle jedes Mal wechseln könnten.`;
    case 'uneven-tables':
      return `Die Tische sind verschieden groß (${number.format(about.least)} bis ${number.format(about.most)}), weil manche nicht mehr Plätze haben oder Gruppen zusammenbleiben.`;
    case 'tables-without-host':
      return `${times(about.partIds.length, 'Ein Tisch hat', 'Tische haben')} keine Gastgeberin und keinen Gastgeber.`;
    case 'meets-nobody-new':
      return `${times(about.personIds.length, 'Eine Person begegnet', 'Menschen begegnen')} niemandem, mit dem sie nicht schon zusammenarbeiten.`;
    default:
      return `Von ${times(about.people, 'einer Person', 'Menschen')} ist keine Einrichtung bekannt; sie gelten allen als fremd.`;
  }
}

/** A plan told in German. */
export const wordsDe: PlanWords = { sentences, warning };
