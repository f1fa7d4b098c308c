import { runProgram } from './cli/run-program.js';
import { processTerminal } from './cli/terminal.js';
import { systemClock } from './platform.js';

process.exitCode = await runProgram(process.argv.slice(2), processTerminal, systemClock);
