import type { TestProject } from 'vitest/node';
import { TestStack } from './test-stack.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the playground that all tests visit which change nothing. */
    siteUrl: string;
    /** Address of its server. */
    apiUrl: string;
  }
}

let stack: TestStack;

/** Starts the one stack of all tests that only look. */
export async function setup(project: TestProject): Promise<void> {
  stack = await TestStack.start();
  project.provide('siteUrl', stack.site.url);
  project.provide('apiUrl', stack.api);
}

/** Stops it. */
export function teardown(): Promise<void> {
  return stack.stop();
}
