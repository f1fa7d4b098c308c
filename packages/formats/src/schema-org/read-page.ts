import { Parser } from 'htmlparser2';
import type { FileContent } from '../reading/file-content.js';
import { assertDepth, assertWithin } from '../reading/limits.js';
import { parseJson } from '../reading/parse-json.js';
import { isFormatError } from '../errors/format-error.js';
import type { DataPart } from './event-forest.js';
import { expandNames } from './expand-names.js';
import type { Attributes } from './item-attributes.js';
import { ItemGatherer } from './item-gatherer.js';
import type { GatheredItems } from './item-gatherer.js';
import type { LinkedPage } from './schema-org-document.js';

const tagShape = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
const jsonLd = /^\s*application\/ld\+json\b/i;

/** A script of linked data and the line on which its text starts. */
interface Script {
  readonly line: number;
  text: string;
}

/** Elements of a page lie far deeper in one another than the items they mark up. */
const levelsPerItem = 10;

/** Counts lines as positions of a text go by; positions never go back. */
class LineCounter {
  readonly #text: string;
  #line = 1;
  /** Where the line ends, looked for once: a page may stand on one line. */
  #end: number;

  constructor(text: string) {
    this.#text = text;
    this.#end = this.#endAfter(0);
  }

  lineAt(position: number): number {
    while (this.#end < position) {
      this.#end = this.#endAfter(this.#end + 1);
      this.#line += 1;
    }
    return this.#line;
  }

  #endAfter(position: number): number {
    const end = this.#text.indexOf('\n', position);
    return end < 0 ? Infinity : end;
  }
}

interface PageContent {
  readonly scripts: readonly Script[];
  readonly gathered: GatheredItems;
  readonly title: string;
  readonly language: string | undefined;
  /** Address of the page by its own word. */
  readonly base: string | undefined;
}

/** What a tag says about the address of its page; `base` counts before the rest. */
function statedAddress(tag: string, { rel, href, property, content }: Attributes): string | undefined {
  if (tag === 'base' || (tag === 'link' && rel === 'canonical')) return href;
  return tag === 'meta' && property === 'og:url' ? content : undefined;
}

/** Passes over a page once: its scripts of linked data, its marked-up items, its title and language. */
function gather({ text, limits }: FileContent): PageContent {
  const [scripts, gatherer, lines] = [[] as Script[], new ItemGatherer(), new LineCounter(text)];
  let [script, isTitle, title]: [Script | undefined, boolean, string] = [undefined, false, ''];
  let [language, base]: (string | undefined)[] = [];
  const bounds = { ...limits, depth: limits.depth * levelsPerItem };
  let depth = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      depth += 1;
      assertWithin(bounds, 'depth', depth);
      const line = lines.lineAt(parser.startIndex);
      gatherer.open(tag, attributes, line);
      assertWithin(limits, 'records', gatherer.size);
      assertWithin(limits, 'depth', gatherer.depth);
      const stated = statedAddress(tag, attributes);
      if (stated !== undefined && URL.canParse(stated) && (base === undefined || tag === 'base')) base = stated;
      if (tag === 'html') language = attributes['lang'] ?? attributes['xml:lang'];
      isTitle = tag === 'title' && title === '';
      script =
        tag === 'script' && jsonLd.test(attributes['type'] ?? '')
          ? { line: lines.lineAt(parser.endIndex), text: '' }
          : undefined;
      if (script !== undefined) scripts.push(script);
    },
    ontext(words) {
      if (script !== undefined) script.text += words;
      else gatherer.words(words);
      if (isTitle) title += words;
    },
    onclosetag() {
      depth -= 1;
      gatherer.close();
      [script, isTitle] = [undefined, false];
    },
  });
  parser.end(text);
  return { scripts, gathered: gatherer.finish(), title: title.replace(/\s+/g, ' ').trim(), language, base };
}

/** The text of a script without the comments in which old pages hide it. */
function bareJson(text: string): string {
  return text
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/, '')
    .replace(/;\s*$/, '');
}

/** The linked data of a script; one that is broken is named with its line and left out. */
function scriptPart(file: FileContent, { line, text }: Script): readonly DataPart[] {
  if (text.trim() === '') return [];
  try {
    const json = parseJson(bareJson(text));
    assertDepth(json, file.limits);
    return [{ data: expandNames(json), at: `line ${line}`, origin: `script ${line}` }];
  } catch (error) {
    if (!isFormatError(error) || error.code !== 'json-malformed') throw error;
    file.findings.drop('script-unreadable', `line ${line + (error.line ?? 1) - 1}`);
    return [];
  }
}

/** Reads what a web page says about events, in scripts and in attributes. */
export function readPage(file: FileContent): LinkedPage {
  const { scripts, gathered, title, language, base } = gather(file);
  const { items, lost } = gathered;
  for (const { data } of items) assertDepth(data, file.limits);
  for (const at of lost) file.findings.drop('entry-unreadable', at);
  return {
    parts: [
      ...scripts.flatMap((script) => scriptPart(file, script)),
      ...items.map((item) => ({ ...item, origin: 'attributes' })),
    ],
    surroundings: { base, decodesEntities: scripts.length > 0 },
    title: title === '' ? undefined : title,
    language: language !== undefined && tagShape.test(language) ? language : undefined,
  };
}
