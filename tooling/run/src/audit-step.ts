import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckStep, StepOutcome } from './check-step.js';
import { sumCounts } from './check-step.js';
import { lockFindings } from './lock-findings.js';
import type { Lockfile } from './lock-findings.js';
import { readAudit } from './read-audit.js';
import { runCommand } from './run-command.js';
import { workspaceRoot } from './workspace-root.js';

/** Bounded, so that a registry that is away does not hold the checks up. */
const patience = ['--fetch-timeout=5000', '--fetch-retries=0'];

function judged(findings: readonly string[]): StepOutcome {
  const isFine = findings.length === 0;
  return {
    passed: isFine ? 1 : 0,
    failed: isFine ? 0 : 1,
    skipped: 0,
    output: findings.map((finding) => `audit: ${finding}\n`).join(''),
    notes: [],
  };
}

async function lockedFast(): Promise<StepOutcome> {
  return judged(lockFindings(JSON.parse(await readFile(join(workspaceRoot, 'package-lock.json'), 'utf8')) as Lockfile));
}

async function knownVulnerabilities(): Promise<StepOutcome> {
  const { output } = await runCommand('npm', ['audit', '--omit=dev', '--json', ...patience]);
  const answer = readAudit(output);
  if (answer.kind === 'answered') return judged(answer.findings);
  const note = `known vulnerabilities were NOT looked up, the registry does not answer: ${answer.why}`;
  return { passed: 0, failed: 0, skipped: 1, output: '', notes: [note] };
}

/**
 * What others wrote: every dependency is the one that was locked, and none that is shipped has a known high or critical
 * vulnerability. Where the registry cannot be asked that counts as skipped, and says so.
 */
export const auditStep: CheckStep = {
  name: 'audit',
  async run() {
    const outcomes = [await lockedFast(), await knownVulnerabilities()];
    return {
      ...sumCounts(outcomes),
      output: outcomes.map(({ output }) => output).join(''),
      notes: outcomes.flatMap(({ notes }) => notes),
    };
  },
};
