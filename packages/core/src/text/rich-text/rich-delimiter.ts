import type { DelimiterToken } from './rich-token.js';

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

function characterBefore(text: string, at: number): string {
  const isPair = /[\uDC00-\uDFFF]/.test(text.charAt(at - 1));
  return text.slice(Math.max(0, isPair ? at - 2 : at - 1), at);
}

function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

/**
 * Reads the run of stars or underscores at a place. It opens before words and closes after words, but does neither inside
 * a word, so that „Besucher*innen“ and file_names keep their signs.
 */
export function readDelimiter(text: string, at: number): DelimiterToken {
  const mark = text[at] === '*' ? '*' : '_';
  let end = at + 1;
  while (text[end] === mark) end += 1;
  const before = characterBefore(text, at);
  const after = characterAt(text, end);
  return {
    kind: 'delimiter',
    mark,
    length: end - at,
    canOpen: after.trim() !== '' && !wordCharacter.test(before),
    canClose: before.trim() !== '' && !wordCharacter.test(after),
  };
}
