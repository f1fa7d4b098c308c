import type { ElementHandle, Page } from 'playwright';

/** What has the focus, found through shadow roots. */
export interface Focused {
  /** What it is called for those who cannot see it, roughly: its label, else its text. */
  readonly name: string;
  readonly tag: string;
  /** Tag of the custom element it lies in; empty outside. */
  readonly host: string;
  readonly isExpanded: boolean;
  /** Names of its data attributes, by which elements tell their buttons apart. */
  readonly marks: readonly string[];
}

const nothing: Focused = { name: '', tag: '', host: '', isExpanded: false, marks: [] };

/** Pixels around an element in which its focus may be drawn. */
const margin = 8;

/** Runs in the page. */
function deepest(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === document.body ? null : active;
}

/** Runs in the page. */
function describe(element: Element): Focused {
  const root = element.getRootNode();
  const words = element.getAttribute('aria-label') ?? element.textContent;
  return {
    name: words.replaceAll(/\s+/gu, ' ').trim(),
    tag: element.localName,
    host: root instanceof ShadowRoot ? root.host.localName : '',
    isExpanded: element.getAttribute('aria-expanded') === 'true',
    marks: Object.keys((element as HTMLElement).dataset),
  };
}

async function focusedHandle(page: Page): Promise<ElementHandle<HTMLElement> | undefined> {
  const handle = (await page.evaluateHandle(deepest)).asElement();
  return (handle as ElementHandle<HTMLElement> | null) ?? undefined;
}

/** Tells what has the focus. */
export async function focused(page: Page): Promise<Focused> {
  const handle = await focusedHandle(page);
  return handle === undefined ? nothing : handle.evaluate(describe);
}

/** Tells whether those who see the page can see where the focus is: the same place looks different without it. */
export async function isFocusVisible(page: Page): Promise<boolean> {
  const handle = await focusedHandle(page);
  await handle?.scrollIntoViewIfNeeded();
  const box = await handle?.boundingBox();
  if (handle === undefined || !box) return false;
  const left = Math.max(0, box.x - margin);
  const top = Math.max(0, box.y - margin);
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const clip = {
    x: left,
    y: top,
    width: Math.min(width, box.x + box.width + margin) - left,
    height: Math.min(height, box.y + box.height + margin) - top,
  };
  const shot = (): Promise<Buffer> => page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  const withFocus = await shot();
  await handle.evaluate((element) => element.blur());
  const without = await shot();
  await handle.evaluate((element) => element.focus({ preventScroll: true }));
  return !withFocus.equals(without);
}

/**
 * Presses Tab until something that is looked for has the focus.
 *
 * @param most presses before giving up; what then has the focus is handed back all the same
 */
export async function tabTo(page: Page, isWanted: (focused: Focused) => boolean, most = 60): Promise<Focused> {
  let now = nothing;
  for (let press = 0; press < most && !isWanted(now); press += 1) {
    await page.keyboard.press('Tab');
    now = await focused(page);
  }
  return now;
}
