import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderFindings } from './folder-findings.ts';

const element = 'packages/widgets/src/elements/agenda/';
const whole: Readonly<Record<string, string>> = {
  'packages/formats/package.json': '{ "exports": { "./frab": {} } }',
  'packages/formats/src/frab/index.ts': '',
  'packages/formats/src/frab/frab.test.ts': '// reads',
  'packages/sdk/package.json': '{ "exports": { "./adapters/http": {} } }',
  'packages/sdk/src/adapters/http/index.ts': '',
  'packages/sdk/src/adapters/http/backend.ts': '',
  'packages/sdk/src/adapters/http/options.ts': '',
  'packages/sdk/src/adapters/http/source.ts': '',
  'packages/sdk/src/adapters/http/conformance.test.ts': 'describeBackend();',
  'packages/sdk/src/port/backend.ts': 'one',
  'packages/widgets/package.json': '{ "exports": { "./agenda": {}, "./agenda/define": {} } }',
  'packages/widgets/src/controllers/size.ts': '',
  'packages/widgets/src/controllers/size.browser.test.ts': '',
  [`${element}agenda.stories.ts`]: '',
  [`${element}index.ts`]: '',
  [`${element}agenda-element.browser.test.ts`]: "import axe from 'axe-core';",
  ...Object.fromEntries(
    ['model', 'element', 'define', 'styles', 'events', 'harness', 'model.test'].map((role) => [
      `${element}agenda-${role}.ts`,
      '',
    ]),
  ),
};

function tree(files: Readonly<Record<string, string | undefined>>): string {
  const root = mkdtempSync(join(tmpdir(), 'geflecht-folders-'));
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

describe('the folder check', () => {
  it('finds nothing where every folder is whole', () => {
    expect(folderFindings(tree(whole))).toEqual([]);
  });

  it.each([
    [`${element}agenda-harness.ts`, undefined],
    [`${element}agenda-element.browser.test.ts`, '// no look at accessibility'],
    ['packages/sdk/src/adapters/http/conformance.test.ts', '// reads'],
    ['packages/sdk/src/adapters/http/source.ts', undefined],
    ['packages/sdk/src/port/backend.ts', 'line\n'.repeat(121)],
    ['packages/sdk/package.json', '{ "exports": {} }'],
    ['packages/formats/src/frab/frab.test.ts', undefined],
    ['packages/widgets/src/controllers/size.browser.test.ts', undefined],
  ])('has one finding when %s becomes %j', (path, text) => {
    expect(folderFindings(tree({ ...whole, [path]: text }))).toHaveLength(1);
  });
});
