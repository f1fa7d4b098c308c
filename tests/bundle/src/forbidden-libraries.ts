/** A library that no file for a script tag may contain. */
export interface ForbiddenLibrary {
  readonly name: string;
  /** A module that uses it as its users do. */
  readonly use: string;
  /** Texts that outlive minification and give the library away. */
  readonly marks: readonly string[];
}

/** Libraries that belong to the backend, to opt-in entries or to nobody. */
export const forbiddenLibraries: readonly ForbiddenLibrary[] = [
  {
    name: 'zod',
    use: "import * as z from 'zod'; globalThis.schema = z.object({ a: z.string() }).safeParse({});",
    marks: ['_zod', '~standard', 'ZodObject', 'invalid_type'],
  },
  {
    name: 'zod/mini',
    use: "import * as z from 'zod/mini'; globalThis.schema = z.safeParse(z.object({ a: z.string() }), {});",
    marks: ['_zod', '~standard', 'ZodMiniObject', 'invalid_type'],
  },
  {
    name: 'graphology',
    use: "import Graph from 'graphology'; globalThis.graph = new Graph().addNode('a');",
    marks: ['NotFoundGraphError', 'UsageGraphError', 'InvalidArgumentsGraphError', 'allowSelfLoops'],
  },
  {
    name: 'sigma',
    use: "import { Sigma } from 'sigma'; globalThis.map = new Sigma(globalThis.graph, document.body);",
    marks: ['u_correctionRatio', 'sigma-', 'edgeProgramClasses', 'getMouseCaptor'],
  },
  {
    name: 'ky',
    use: "import ky from 'ky'; globalThis.answer = ky.get('/a').json();",
    marks: ['throwHttpErrors', 'beforeRetry', 'KyError'],
  },
  {
    name: '@geflecht/core/html',
    use: "import { renderEvent } from '@geflecht/core/html'; globalThis.page = renderEvent({});",
    marks: ['h-event', 'p-postal-code', 'application/ld+json', 'EventAttendanceMode'],
  },
];

/** Texts that would break the promise to run under a strict policy. */
export const forbiddenTexts: readonly RegExp[] = [/\bnew Function\b/u, /[^.\w]eval\(/u, /\.cookie\b/u];

/** The parts that may keep something on a device, after a visitor has asked for it, by where they keep it. */
export const keepingParts = {
  localStorage: /^chunks\/late-agenda-|^(?:agenda|all)\.global\.js$/u,
  /** Gone with the tab. */
  sessionStorage: /^chunks\/sign-up-form-|^(?:sign-up|all)\.global\.js$/u,
} as const;
