import { AxeBuilder } from '@axe-core/playwright';
import { openBrowser } from '@geflecht/tooling-run/open-browser';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSettled } from './elements-ready.js';
import { pageNames } from './page-names.js';
import { TestStack } from './test-stack.js';

let stack: TestStack;
let browser: Browser;

beforeAll(async () => {
  stack = await TestStack.start();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await stack.stop();
});

const cases = pageNames().flatMap((name) => [360, 1280].map((width) => ({ name, width })));

describe('axe', () => {
  it.each(cases)('finds nothing on $name at $width pixels', async ({ name, width }) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await openSettled(page, `${stack.site.url}/${name}`);
    const { violations, passes } = await new AxeBuilder({ page }).analyze();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await context.close();
    const findings = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect(findings).toEqual([]);
    expect(passes.length).toBeGreaterThan(10);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
