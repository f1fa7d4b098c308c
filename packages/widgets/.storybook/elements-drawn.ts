import { expect, waitFor } from 'storybook/test';

const tags = 'geflecht-agenda, geflecht-network-map, geflecht-sign-up';
/** Milliseconds that pass without a change once everything is drawn. */
const stillness = 100;
const settled = new WeakSet<EventTarget>();

/** Notes from now on which elements have shown what they have, or why they cannot. */
export function noteSettled(): void {
  for (const type of ['geflecht-ready', 'geflecht-error']) {
    addEventListener(type, ({ target }) => target && settled.add(target), true);
  }
}

/** Whether an element has shown something, and the agenda its tools too, which come later. */
function isDrawn(element: Element): boolean {
  const tools = element.shadowRoot?.querySelector('.tools');
  return settled.has(element) && (tools?.hasChildNodes() ?? true);
}

/** Resolves once nothing within an element has changed for a while. */
function still({ shadowRoot }: Element): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(end, stillness);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, stillness);
    });
    if (shadowRoot) observer.observe(shadowRoot, { subtree: true, childList: true, attributes: true });
  });
}

/** Waits until the elements of a story have drawn everything: what is checked before proves nothing. */
export async function elementsDrawn(canvas: HTMLElement): Promise<void> {
  const elements = [...canvas.querySelectorAll(tags)];
  await waitFor(() => expect(elements.filter((element) => !isDrawn(element))).toEqual([]), { timeout: 10_000 });
  await Promise.all(elements.map(still));
}
