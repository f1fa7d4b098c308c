/** What can go wrong in a root command, as stable codes. */
export type CommandErrorCode =
  | 'build-failed'
  | 'chromium-missing'
  | 'file-unreadable'
  | 'port-unavailable'
  | 'postgres-failed'
  | 'postgres-missing'
  | 'server-failed'
  | 'usage';

/** A root command cannot go on; its message is all that people see of it. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly code: CommandErrorCode;

  constructor(code: CommandErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Runs a command's main function; a `CommandError` becomes one sentence and exit code 1, anything else keeps its trace. */
export async function runMain(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
