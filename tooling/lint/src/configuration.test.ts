import { beforeAll, describe, expect, it } from 'vitest';
import { codeCases } from './data/code-cases.ts';
import { importCases } from './data/import-cases.ts';
import { supportFiles } from './data/support-files.ts';
import plugin from './plugin.ts';
import { lintTree } from './trial-tree.ts';

const cases = [...importCases, ...codeCases];
const support = Object.assign({}, supportFiles, ...cases.map((each) => each.support ?? {})) as Record<string, string>;

/** The linter prints `geflecht(no-enum)` and `eslint(max-lines)` for what its configuration calls by shorter names. */
const printed = (rule: string) => (rule.includes('/') ? rule.replace(/\/(.*)$/u, '($1)') : `eslint(${rule})`);

describe('the lint configuration', () => {
  let kept: ReadonlyMap<string, readonly string[]>;
  let broken: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    kept = await lintTree({
      ...support,
      ...Object.fromEntries(cases.map((each) => [each.passPath ?? each.path, each.passes])),
    });
    broken = await lintTree({ ...support, ...Object.fromEntries(cases.map((each) => [each.path, each.fails])) });
  }, 60_000);

  it.each(cases)('lets $path pass where it keeps $rule', ({ path, passPath, rule }) => {
    expect(kept.get(passPath ?? path) ?? []).not.toContain(printed(rule));
  });

  it.each(cases)('refuses $path where it breaks $rule', ({ path, rule }) => {
    expect(broken.get(path)).toContain(printed(rule));
  });

  it('shows every rule of our own in a case', () => {
    const shown = new Set(cases.map(({ rule }) => rule));
    expect(Object.keys(plugin.rules).filter((name) => !shown.has(`geflecht/${name}`))).toEqual([]);
  });
});
