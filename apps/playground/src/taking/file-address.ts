import { safeUrl } from '@geflecht/core/text';

const folder = '/geflecht/';
const usualName = 'programm';
const longestName = 60;
const letters: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
]);

/** A name that every web server takes: small letters, digits and hyphens. */
function plainName(text: string): string {
  const written = text.toLowerCase().replaceAll(/[äöüß]/gu, (letter) => letters.get(letter) ?? letter);
  const bare = written.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return bare
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, longestName)
    .replaceAll(/^-+|-+$/gu, '');
}

/** Where the downloaded file is likely to lie on the website: `Fachtag 2027.xlsx` → `/geflecht/fachtag-2027.json`. */
export function suggestedAddress(fileName: string): string {
  const stem = fileName.replace(/(?:\.[A-Za-z][A-Za-z0-9]{0,9}){1,2}$/u, '');
  const name = plainName(stem);
  return `${folder}${name === '' ? usualName : name}.json`;
}

/**
 * The address of a file on a website as somebody wrote it, or nothing where it cannot be one: within the site or a whole
 * address on the web, ending in a file name.
 */
export function readAddress(written: string): string | undefined {
  const address = written.trim();
  const isPlain = !/[\s"'<>\\^`{|}]/u.test(address) && /[^/]$/u.test(address) && !/^https?:\/\/[^/]*$/iu.test(address);
  return isPlain ? safeUrl(address, { schemes: ['http', 'https'], relative: true }) : undefined;
}

/** The name under which the file is downloaded: the last part of its address. */
export function downloadName(address: string): string {
  const name =
    address
      .replace(/[?#].*$/u, '')
      .split('/')
      .at(-1) ?? '';
  return name === '' ? `${usualName}.json` : name;
}
