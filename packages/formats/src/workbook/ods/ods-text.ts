/** Spaces that one element may stand for; more are a trick. */
const mostSpaces = 1_000;
/** Elements inside a cell whose texts are not the cell's own. */
const asides = new Set([
  'office:annotation',
  'table:shapes',
  'draw:frame',
  'draw:custom-shape',
  'svg:desc',
  'text:note',
]);

/** Gathers the text of one cell: its paragraphs on lines of their own, without comments and drawings. */
export class OdsText {
  #text = '';
  #paragraphs = 0;
  #aside = 0;
  #depth = 0;

  /** Whether what is read now is a comment or drawing. */
  get isAside(): boolean {
    return this.#aside > 0;
  }

  /** Starts a new cell. */
  clear(): void {
    this.#text = '';
    this.#paragraphs = 0;
  }

  /** The text gathered since {@link clear}. */
  get value(): string {
    return this.#text.trim();
  }

  /** An element inside the cell starts. */
  open(name: string, spaces: string | undefined): void {
    if (this.#aside > 0 || asides.has(name)) this.#aside += 1;
    else if (name === 'text:p' || name === 'text:h') this.#startParagraph();
    else if (name === 'text:s') this.#text += ' '.repeat(Math.min(mostSpaces, Math.max(1, Number(spaces ?? 1) || 1)));
    else if (name === 'text:tab') this.#text += '\t';
    else if (name === 'text:line-break') this.#text += '\n';
  }

  /** An element inside the cell ends. */
  close(name: string): void {
    if (this.#aside > 0) this.#aside -= 1;
    else if (name === 'text:p' || name === 'text:h') this.#depth -= 1;
  }

  /** Characters inside the cell. */
  add(piece: string): void {
    if (this.#aside === 0 && this.#depth > 0) this.#text += piece;
  }

  #startParagraph(): void {
    if (this.#paragraphs > 0) this.#text += '\n';
    this.#paragraphs += 1;
    this.#depth += 1;
  }
}
