const sheetPart = /^sheet (.+), (?=(?:row|cell|column) )/u;

const names: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^row (\d+)$/u, 'Zeile $1'],
  [/^line (\d+)$/u, 'Zeile $1'],
  [/^cell ([A-Z]+\d+)$/u, 'Zelle $1'],
  [/^column (.+)$/u, 'Spalte $1'],
  [/^track (.+)$/u, 'Themenstrang „$1“'],
  [/^sheet (.+)$/u, 'Blatt „$1“'],
  [/^group (.+)$/u, 'Gruppe $1'],
];

function plainPlace(at: string): string {
  const known = names.find(([pattern]) => pattern.test(at));
  if (known !== undefined) return at.replace(known[0], known[1]);
  return at.startsWith('/') ? `Stelle ${at}` : at;
}

/** Where something stands, in German; nothing for the file as a whole. */
export function placeWords(at: string): string {
  if (at === 'file' || at === '') return '';
  const sheet = sheetPart.exec(at)?.[1];
  const rest = plainPlace(at.replace(sheetPart, ''));
  return sheet === undefined ? rest : `Blatt „${sheet}“, ${rest}`;
}
