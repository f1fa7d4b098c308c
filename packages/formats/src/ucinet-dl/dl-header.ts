import { FormatError } from '../errors/format-error.js';
import type { Findings } from '../reading/findings.js';
import type { DlWord } from './dl-words.js';

/** How the data of a DL file are laid out. */
export type DlLayout =
  | 'fullmatrix'
  | 'upperhalf'
  | 'lowerhalf'
  | 'blockmatrix'
  | 'nodelist1'
  | 'nodelist1b'
  | 'nodelist2'
  | 'rankedlist1'
  | 'rankedlist2'
  | 'edgelist1'
  | 'edgelist2'
  | 'edgearray1'
  | 'edgearray2';

const layouts: ReadonlyMap<string, DlLayout> = new Map<string, DlLayout>([
  ...(
    [
      'fullmatrix',
      'upperhalf',
      'lowerhalf',
      'blockmatrix',
      'nodelist1',
      'nodelist1b',
      'nodelist2',
      'rankedlist1',
      'rankedlist2',
      'edgelist1',
      'edgelist2',
      'edgearray1',
      'edgearray2',
    ] as const
  ).map((name) => [name, name] as const),
  ['fm', 'fullmatrix'],
  ['uh', 'upperhalf'],
  ['lh', 'lowerhalf'],
  ['bm', 'blockmatrix'],
  ['nodelist', 'nodelist1'],
  ['nl1', 'nodelist1'],
  ['nlb', 'nodelist1b'],
  ['nl2', 'nodelist2'],
  ['edgelist', 'edgelist1'],
  ['el1', 'edgelist1'],
  ['el2', 'edgelist2'],
  ['edgearray', 'edgearray1'],
  ['rankedlist', 'rankedlist1'],
]);

/** Where labels come from that stand in the data. */
export interface DlEmbedded {
  readonly rows: boolean;
  readonly columns: boolean;
}

/** What stands above the data of a DL file. */
export interface DlHeader {
  readonly layout: DlLayout;
  /** Numbers of rows, columns and matrices, where the file states them. */
  readonly rows: number | undefined;
  readonly columns: number | undefined;
  readonly matrices: number;
  readonly isTwoMode: boolean;
  readonly hasDiagonal: boolean;
  readonly embedded: DlEmbedded;
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  readonly matrixLabels: readonly string[];
  /** Place of the first word of the data. */
  readonly dataAt: number;
}

type LabelOf = 'both' | 'rows' | 'columns' | 'matrices';

const labelOwners: ReadonlyMap<string, LabelOf> = new Map<string, LabelOf>([
  ['row', 'rows'],
  ['col', 'columns'],
  ['column', 'columns'],
  ['matrix', 'matrices'],
  ['level', 'matrices'],
]);
const sizes = new Set(['n', 'nr', 'nc', 'nm']);

/** The error of a DL file that cannot be read. */
export function dlMalformed(line: number, finding: { readonly de: string; readonly en: string }): FormatError {
  return new FormatError({
    code: 'dl-malformed',
    message: {
      de: `UCINET DL gelesen: Zeile ${line}: ${finding.de}. Die Datei neu ausgeben lassen.`,
      en: `Read UCINET DL: line ${line}: ${finding.en}. Export the file again.`,
    },
    line,
  });
}

function keyword(word: DlWord | undefined): string {
  return word === undefined || word.isQuoted ? '' : word.text.toLowerCase().replace(/:$/, '');
}

/** Reads the keywords above the data. */
class DlHeaderReader {
  readonly #words: readonly DlWord[];
  readonly #findings: Findings;
  readonly #sizes = new Map<string, number>();
  readonly #labels: Readonly<Record<LabelOf, string[]>> = { both: [], rows: [], columns: [], matrices: [] };
  readonly #embedded = { rows: false, columns: false };
  #layout: DlLayout = 'fullmatrix';
  #hasDiagonal = true;
  #at = 1;

  constructor(words: readonly DlWord[], findings: Findings) {
    this.#words = words;
    this.#findings = findings;
  }

  read(): DlHeader {
    while (keyword(this.#words[this.#at]) !== 'data') {
      const word = this.#words[this.#at];
      if (word === undefined) {
        throw dlMalformed(this.#words.at(-1)?.line ?? 1, { de: '„data:“ fehlt', en: '“data:” is missing' });
      }
      this.#at += 1;
      this.#take(word);
    }
    const [n, rows, columns] = ['n', 'nr', 'nc'].map((name) => this.#sizes.get(name));
    const { both } = this.#labels;
    return {
      layout: this.#layout,
      rows: rows ?? n,
      columns: columns ?? n ?? rows,
      matrices: this.#sizes.get('nm') ?? 1,
      isTwoMode: this.#layout.endsWith('2') || (columns !== undefined && n === undefined),
      hasDiagonal: this.#hasDiagonal,
      embedded: this.#embedded,
      rowLabels: this.#labels.rows.length > 0 ? this.#labels.rows : both,
      columnLabels: this.#labels.columns.length > 0 ? this.#labels.columns : both,
      matrixLabels: this.#labels.matrices,
      dataAt: this.#at + 1,
    };
  }

  #take(word: DlWord): void {
    const name = keyword(word);
    const layout = layouts.get(name);
    if (sizes.has(name)) this.#takeSize(name, word.line);
    else if (name === 'format') this.#takeLayout(word.line);
    else if (name === 'diagonal') this.#hasDiagonal = keyword(this.#next()) !== 'absent';
    else if (name === 'labels') this.#takeLabels('both');
    else if (labelOwners.has(name)) this.#takeOwnLabels(name, word);
    else if (layout === undefined) this.#findings.drop('line-unreadable', `line ${word.line}`, word.text);
    else this.#layout = layout;
  }

  #next(): DlWord | undefined {
    const word = this.#words[this.#at];
    this.#at += 1;
    return word;
  }

  #takeSize(name: string, line: number): void {
    const text = this.#next()?.text ?? '';
    if (!/^\d{1,9}$/.test(text)) throw dlMalformed(line, { de: `${name} ist keine Zahl`, en: `${name} is no number` });
    this.#sizes.set(name, Number(text));
  }

  #takeLayout(line: number): void {
    const text = keyword(this.#next());
    const layout = layouts.get(text);
    if (layout === undefined) {
      throw dlMalformed(line, { de: `unbekanntes Format „${text}“`, en: `unknown format “${text}”` });
    }
    this.#layout = layout;
  }

  #takeOwnLabels(name: string, word: DlWord): void {
    const owner = labelOwners.get(name);
    if (keyword(this.#words[this.#at]) !== 'labels' || owner === undefined) {
      this.#findings.drop('line-unreadable', `line ${word.line}`, word.text);
      return;
    }
    this.#at += 1;
    this.#takeLabels(owner);
  }

  #takeLabels(of: LabelOf): void {
    if (keyword(this.#words[this.#at]) === 'embedded') {
      this.#at += 1;
      if (of !== 'columns') this.#embedded.rows = true;
      if (of !== 'rows') this.#embedded.columns = true;
      return;
    }
    const labels = this.#labels[of];
    while (this.#words[this.#at] !== undefined && !this.#endsLabels()) labels.push(this.#next()?.text ?? '');
  }

  /** A keyword where a label could stand: `data:`, or `matrix labels:` and its kind. */
  #endsLabels(): boolean {
    const [word, next] = [this.#words[this.#at], this.#words[this.#at + 1]];
    const name = keyword(word);
    if (word?.isQuoted !== false) return false;
    if (word.text.endsWith(':') && (name === 'data' || name === 'labels')) return true;
    return labelOwners.has(name) && keyword(next) === 'labels' && next?.text.endsWith(':') === true;
  }
}

/**
 * Reads what stands above the data of a DL file.
 * @throws FormatError `dl-malformed`
 */
export function dlHeader(words: readonly DlWord[], findings: Findings): DlHeader {
  return new DlHeaderReader(words, findings).read();
}
