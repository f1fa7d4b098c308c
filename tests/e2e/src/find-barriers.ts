import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/** What axe says about a page. */
export interface Barriers {
  /** Each rule that is broken, with the markup of all places. */
  readonly findings: readonly string[];
  /** How many rules something on the page keeps. */
  readonly rulesKept: number;
}

/** Runs every rule of axe on a page. */
export async function findBarriers(page: Page): Promise<Barriers> {
  // No frame of another origin is on our pages, and what keeps the rules need not be described: a fifth of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations, passes } = await axe.analyze();
  const findings = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  return { findings, rulesKept: passes.length };
}
