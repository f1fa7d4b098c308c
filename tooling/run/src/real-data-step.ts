import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CheckStep } from './check-step.js';
import type { VitestOptions } from './vitest-step.js';
import { vitestStep } from './vitest-step.js';
import { workspaceRoot } from './workspace-root.js';

/** Reads real programmes and networks in place; the one suite that may be skipped, because its data are not ours to hand on. */
export function realDataStep(options: Omit<VitestOptions, 'projects'> = {}): CheckStep {
  return {
    name: 'real-data',
    async run() {
      const folder = resolve(workspaceRoot, process.env.GEFLECHT_DATA ?? '../shared/data');
      if (existsSync(folder)) {
        const environment = { ...options.environment, GEFLECHT_DATA: folder };
        return vitestStep('real-data', { ...options, projects: ['real-data'], environment }).run();
      }
      const notes = ['the folder of real data is absent (GEFLECHT_DATA): this suite is skipped'];
      return { passed: 0, failed: 0, skipped: 1, output: '', notes };
    },
  };
}
