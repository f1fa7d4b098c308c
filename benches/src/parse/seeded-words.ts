import { seededRandom } from '@geflecht/tooling-run/seeded-random';

const words = (
  'Familie Nachbarschaft Treffpunkt Beratung Kinder Eltern Quartier Ehrenamt Bildung Begegnung Sprache Garten Werkstatt ' +
  'gemeinsam offen mehrsprachig regelmäßig kostenfrei verlässlich lebendig erzählen kochen planen zuhören spielen fragen ' +
  'und oder mit für ohne neben zwischen heute morgen wöchentlich jede viele manche unser eure kleine große neue'
).split(' ');
const firstNames = 'Ayla Bernd Chiara Dilek Emil Fatma Greta Hassan Ida Jonas Kira Levent Mila Noah Olga Petra'.split(
  ' ',
);
const lastNames =
  'Ahornblatt Birkenfeld Distelmann Eichengrund Fliederbusch Ginsterhof Haselmann Irisweg Kastanie Lindwurm'.split(' ');

/** Invented words, names and numbers, the same for the same seed. */
export class SeededWords {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = seededRandom(seed);
  }

  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number {
    return Math.floor(this.#random() * end);
  }

  /** One of a list. */
  pick<Item>(list: readonly [Item, ...Item[]] | readonly Item[]): Item {
    return list[this.below(list.length)] as Item;
  }

  /** Some words in a row, the first with a capital. */
  phrase(count: number): string {
    const text = Array.from({ length: count }, () => this.pick(words)).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  }

  /** Sentences of eight to nineteen words, a blank line after every third. */
  sentences(count: number): string {
    return Array.from({ length: count }, (_none, index) => {
      const gap = index % 3 === 2 ? '\n\n' : ' ';
      return `${this.phrase(8 + this.below(12))}.${index === count - 1 ? '' : gap}`;
    }).join('');
  }

  /** A name that belongs to nobody. */
  person(): string {
    return `${this.pick(firstNames)} ${this.pick(lastNames)}`;
  }
}
