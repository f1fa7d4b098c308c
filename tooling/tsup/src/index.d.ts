import type { Options } from 'tsup';

/** Build of a published library: every entry of its `exports` as ES module, CommonJS and declarations. */
export function library(): Options[];

/** Build of a program that runs on Node only; `entries` maps built names to source files, default `src/index.ts`. */
export function program(options?: { entries?: Record<string, string> }): Options[];

/** Files for a script tag, one per name in `src/cdn`: ES modules that load the rest on demand, and classic scripts that stand alone. */
export function cdn(names: readonly string[]): Options[];

/** Scripts of workers, each in one file beside those of the page. */
export function workers(names: readonly string[]): Options[];
