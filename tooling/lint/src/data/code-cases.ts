import type { RuleCase } from '../rule-case.ts';

const lines = (count: number, line: string) => `${line}\n`.repeat(count);

/** Cases about what a file may hold. */
export const codeCases: readonly RuleCase[] = [
  {
    rule: 'geflecht/no-enum',
    path: 'packages/core/src/event/stage.ts',
    passes: "/** Stages. */\nexport const stages = ['draft', 'open'] as const;\n",
    fails: '/** Stages. */\nexport enum Stage {\n  draft = 1,\n}\n',
  },
  {
    rule: 'geflecht/no-export-all',
    path: 'packages/core/src/event/index.ts',
    passes: "export { tieSchema } from '../network/tie.js';\n",
    fails: "export * from '../network/tie.js';\n",
  },
  {
    rule: 'geflecht/no-bare-error',
    path: 'packages/core/src/event/refuse.ts',
    passes:
      '/** Ours. */\nexport class Refusal extends Error {\n  override readonly name = "Refusal";\n}\n/** Refuses. */\nexport const refuse = () => {\n  throw new Refusal("no");\n};\n',
    fails: '/** Refuses. */\nexport const refuse = () => {\n  throw new Error("no");\n};\n',
  },
  {
    rule: 'geflecht/no-bare-custom-event',
    path: 'packages/widgets/src/elements/agenda/agenda-events.ts',
    passes:
      '/** Sent once. */\nexport class Ready extends Event {\n  constructor() {\n    super("geflecht-ready");\n  }\n}\n',
    fails: '/** Sent once. */\nexport const ready = () => new CustomEvent("geflecht-ready");\n',
  },
  {
    rule: 'geflecht/define-in-define-module',
    path: 'packages/widgets/src/elements/agenda/agenda-class.ts',
    passes: '/** Draws. */\nexport class Agenda extends HTMLElement {}\n',
    fails:
      '/** Draws. */\nexport class Agenda extends HTMLElement {}\ncustomElements.define("geflecht-agenda", Agenda);\n',
  },
  {
    rule: 'geflecht/define-in-define-module',
    path: 'packages/widgets/src/elements/agenda/agenda-decorated.ts',
    passes: '/** Draws. */\nexport class Agenda extends HTMLElement {}\n',
    fails:
      "import { customElement } from 'lit/decorators.js';\n\n/** Draws. */\n@customElement('geflecht-agenda')\nexport class Agenda extends HTMLElement {}\n",
  },
  {
    rule: 'geflecht/no-own-clock',
    path: 'packages/core/src/event/now.ts',
    passes: '/** Later. */\nexport const later = (now: number) => new Date(now);\n',
    fails: '/** Later. */\nexport const later = () => new Date();\n',
  },
  {
    rule: 'geflecht/no-own-clock',
    path: 'packages/core/src/event/chance.ts',
    passes: '/** Chance. */\nexport const chance = (random: () => number) => random();\n',
    fails: '/** Chance. */\nexport const chance = () => Math.random();\n',
  },
  {
    rule: 'no-restricted-globals',
    path: 'packages/sdk/src/send.ts',
    passes: '/** Sends. */\nexport const send = (request: typeof globalThis.fetch) => request("/");\n',
    fails: '/** Sends. */\nexport const send = () => fetch("/");\n',
  },
  {
    rule: 'geflecht/no-catch-all-file',
    path: 'packages/core/src/event/utils.ts',
    passPath: 'packages/core/src/event/overlap.ts',
    passes: '/** Overlap. */\nexport const overlap = 1;\n',
    fails: '/** Overlap. */\nexport const overlap = 1;\n',
  },
  {
    rule: 'unicorn/filename-case',
    path: 'packages/core/src/event/roomPlan.ts',
    passPath: 'packages/core/src/event/room-plan.ts',
    passes: '/** Plan. */\nexport const plan = 1;\n',
    fails: '/** Plan. */\nexport const plan = 1;\n',
  },
  {
    rule: 'geflecht/documented-export',
    path: 'packages/core/src/event/seats.ts',
    passes: '/** Ids by entity. */\nexport const first = 1;\nexport const second = 2;\n',
    fails: 'export const first = 1;\n',
  },
  {
    rule: 'geflecht/reasoned-suppression',
    path: 'packages/core/src/event/loose.ts',
    passes:
      '/** Loose. */\n// oxlint-disable-next-line eqeqeq -- null and undefined are one answer here\nexport const isMissing = (value: unknown) => value == undefined;\n',
    fails:
      '/** Loose. */\n// oxlint-disable-next-line eqeqeq\nexport const isMissing = (value: unknown) => value == undefined;\n',
  },
  {
    rule: 'geflecht/hash-private',
    path: 'packages/sdk/src/store.ts',
    passes:
      '/** Keeps. */\nexport class Store {\n  readonly #kept = 1;\n  get kept(): number {\n    return this.#kept;\n  }\n}\n',
    fails:
      '/** Keeps. */\nexport class Store {\n  private readonly inner = 1;\n  get kept(): number {\n    return this.inner;\n  }\n}\n',
  },
  {
    rule: 'geflecht/safe-markup',
    path: 'packages/widgets/src/elements/agenda/agenda-row.ts',
    passes: 'import { html } from \'lit\';\n\n/** A row. */\nexport const row = html`<li part="row"></li>`;\n',
    fails: 'import { html } from \'lit\';\n\n/** A row. */\nexport const row = html`<li style="color: red"></li>`;\n',
  },
  {
    rule: 'geflecht/safe-markup',
    path: 'packages/widgets/src/elements/agenda/agenda-text.ts',
    passes: '/** Writes. */\nexport const write = (target: Element, text: string) => target.append(text);\n',
    fails:
      '/** Writes. */\nexport const write = (target: Element, text: string) => {\n  target.innerHTML = text;\n};\n',
  },
  {
    rule: 'import/no-default-export',
    path: 'packages/core/src/event/default.ts',
    passes: '/** One. */\nexport const one = 1;\n',
    fails: '/** One. */\nexport default 1;\n',
  },
  {
    rule: 'typescript/no-explicit-any',
    path: 'packages/core/src/event/any.ts',
    passes: '/** Anything. */\nexport type Anything = unknown;\n',
    fails: '/** Anything. */\nexport type Anything = any;\n',
  },
  {
    rule: 'typescript/no-floating-promises',
    path: 'packages/sdk/src/float.ts',
    passes: '/** Waits. */\nexport const wait = async (one: Promise<number>) => {\n  await one;\n};\n',
    fails: '/** Waits. */\nexport const wait = (one: Promise<number>) => {\n  one;\n};\n',
  },
  {
    rule: 'max-lines',
    path: 'packages/core/src/event/long.ts',
    passes: lines(300, '// why'),
    fails: lines(301, '// why'),
  },
  {
    rule: 'max-lines',
    path: 'packages/core/src/event/table.ts',
    passPath: 'packages/core/src/event/data/table.ts',
    passes: lines(301, '// why'),
    fails: lines(301, '// why'),
  },
  {
    rule: 'max-lines-per-function',
    path: 'packages/core/src/event/endless.ts',
    passes: `/** Runs. */\nexport function run(): void {\n${lines(48, '  // why')}}\n`,
    fails: `/** Runs. */\nexport function run(): void {\n${lines(49, '  // why')}}\n`,
  },
  {
    rule: 'max-params',
    path: 'packages/core/src/event/many.ts',
    passes: '/** Adds. */\nexport const add = (a: number, b: number, c: number) => a + b + c;\n',
    fails: '/** Adds. */\nexport const add = (a: number, b: number, c: number, d: number) => a + b + c + d;\n',
  },
  {
    rule: 'vitest/no-focused-tests',
    path: 'packages/core/src/event/focus.test.ts',
    passes: "import { expect, it } from 'vitest';\n\nit('holds', () => {\n  expect(1).toBe(1);\n});\n",
    fails: "import { expect, it } from 'vitest';\n\nit.only('holds', () => {\n  expect(1).toBe(1);\n});\n",
  },
  {
    rule: 'vitest/no-disabled-tests',
    path: 'packages/core/src/event/skip.test.ts',
    passes: "import { expect, it } from 'vitest';\n\nit('holds', () => {\n  expect(1).toBe(1);\n});\n",
    fails: "import { expect, it } from 'vitest';\n\nit.skip('holds', () => {\n  expect(1).toBe(1);\n});\n",
  },
];
