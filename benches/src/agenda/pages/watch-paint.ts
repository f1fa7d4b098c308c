import type { PaintWatch } from '../paint-run.js';

const { host, session, count } = (globalThis as unknown as { benchWish: PaintWatch }).benchWish;

function isDrawn(): boolean {
  const root = host === '' ? document : document.querySelector(host)?.shadowRoot;
  return (root?.querySelectorAll(session).length ?? 0) >= count;
}

function look(): void {
  if (!isDrawn()) {
    requestAnimationFrame(look);
    return;
  }
  // A message that is sent within a frame is received once the frame has been painted.
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => (window.benchPaintedAt = performance.now()));
  port1.start();
  port2.postMessage(undefined);
}

requestAnimationFrame(look);
