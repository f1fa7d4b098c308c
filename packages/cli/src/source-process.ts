import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a process left behind. */
export interface ProcessResult {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** Settings of {@link runSource}. */
export interface ProcessOptions {
  /** What standard input gives; default nothing. */
  readonly input?: string;
  /** Folder the command runs in. */
  readonly folder?: string;
  /** Value of `LC_ALL`; default `C`. */
  readonly language?: string;
}

/** Lets Node run the sources as they are: what is imported as `.js` lies there as `.ts`. */
const hooks = `
import { registerHooks } from 'node:module';
registerHooks({
  resolve(specifier, context, next) {
    const isOwn = specifier.startsWith('.') && context.parentURL?.includes('/src/');
    return next(isOwn ? specifier.replace(/\\.js$/, '.ts') : specifier, context);
  },
});
`;
const program = fileURLToPath(new URL('index.ts', import.meta.url));
const flags = [
  '--conditions=geflecht-source',
  '--disable-warning=ExperimentalWarning',
  `--import=data:text/javascript,${encodeURIComponent(hooks)}`,
];

/** Runs the command as a shell would, from its sources, in a process of its own. */
export function runSource(args: readonly string[], options: ProcessOptions = {}): ProcessResult {
  const { input = '', folder, language = 'C' } = options;
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
    env: { ...process.env, LC_ALL: language, NODE_OPTIONS: '' },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, out: stdout, error: stderr };
}
