import { escapeXml } from './xml-escape.js';

/** The texts of a workbook, each once, as XLSX keeps them. */
export class SharedTexts {
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  /** The number of a text, counted from 0. */
  numberOf(text: string): number {
    this.#uses += 1;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  /** The part of the workbook that holds the texts. */
  part(): string {
    const items = [...this.#numbers.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
    const counts = `count="${this.#uses}" uniqueCount="${items.length}"`;
    const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${namespace}" ${counts}>${items.join('')}</sst>`;
  }
}
