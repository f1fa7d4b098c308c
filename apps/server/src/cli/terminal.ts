/** Where a command writes; tests hand in their own. */
export interface Terminal {
  /** Results, for people and programs. */
  readonly out: (line: string) => void;
  /** What is said on the way. */
  readonly err: (line: string) => void;
}

/** The process's standard output and error. */
export const processTerminal: Terminal = {
  out: (line) => {
    process.stdout.write(`${line}\n`);
  },
  err: (line) => {
    process.stderr.write(`${line}\n`);
  },
};
