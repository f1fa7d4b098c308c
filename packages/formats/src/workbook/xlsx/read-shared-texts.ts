import { localName, readPart } from '../read-part.js';
import type { Workbook } from '../read-part.js';
import { decodeEscapes } from '../xml-escape.js';

/** Reads the texts that cells name by number: runs of different looks are joined, readings of Asian letters left out. */
export function readSharedTexts(book: Workbook, part: string): readonly string[] {
  const texts: string[] = [];
  let [text, isText, isReading] = ['', false, false];
  readPart(book, part, {
    open: (name) => {
      const element = localName(name);
      if (element === 'si') text = '';
      else if (element === 't') isText = !isReading;
      else if (element === 'rPh') isReading = true;
    },
    close: (name) => {
      const element = localName(name);
      if (element === 't') isText = false;
      else if (element === 'rPh') isReading = false;
      else if (element === 'si') texts.push(decodeEscapes(text).trim());
    },
    text: (piece) => {
      if (isText) text += piece;
    },
  });
  return texts;
}
