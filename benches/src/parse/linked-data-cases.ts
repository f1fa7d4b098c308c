import { linkedDataInput, pageInput } from './linked-data-input.js';
import { toBareParser } from './parse-case.js';
import type { ParseCase, Rival } from './parse-case.js';
import { linkedRecords } from './plain-sessions.js';
import { bytesOf, textOf } from './text-of.js';

const events = 1_000;

const countEvents = (text: string) => (JSON.parse(text) as { readonly subEvent: readonly unknown[] }).subEvent.length;

const bareJson: Rival = {
  name: 'JSON.parse',
  must: toBareParser,
  load: async () => (bytes) => countEvents(textOf(bytes)),
};

/** The parser of the page, asked for all its elements and texts, and that of the script it finds. */
const barePage: Rival = {
  name: 'htmlparser2 and JSON.parse',
  must: toBareParser,
  load: async () => {
    const { Parser } = await import('htmlparser2');
    return (bytes) => {
      let script: string | undefined;
      let characters = 0;
      let found = 0;
      const parser = new Parser({
        onopentag: (tag) => {
          script = tag === 'script' ? '' : undefined;
        },
        ontext: (text) => {
          if (script === undefined) characters += text.length;
          else script += text;
        },
        onclosetag: () => {
          if (script !== undefined) found += countEvents(script);
          script = undefined;
        },
      });
      parser.end(textOf(bytes));
      return characters > 0 ? found : 0;
    };
  },
};

const linkedData = {
  records: events,
  counted: 'sessions',
  loadReader: async () => (await import('@geflecht/formats/schema-org')).readSchemaOrg,
  heap: { target: '<=10' },
  rounds: 9,
};

/** A programme of 1,000 events as linked data, by itself and in a web page. */
export const linkedDataCases: readonly ParseCase[] = [
  {
    ...linkedData,
    name: 'JSON-LD, 1,000 events',
    input: () => bytesOf(linkedDataInput(events)),
    rivals: [bareJson, linkedRecords],
  },
  {
    ...linkedData,
    name: 'web page with JSON-LD, 1,000 events',
    input: () => bytesOf(pageInput(events)),
    rivals: [barePage],
  },
];
