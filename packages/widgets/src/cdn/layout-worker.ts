import { layOut } from '../elements/network-map/worker/answer-layouts.js';
import type { LayoutOrder } from '../elements/network-map/worker/layout-messages.js';

self.addEventListener('message', ({ data }: MessageEvent<LayoutOrder>) => {
  layOut(data, (answer) => self.postMessage(answer, { transfer: [answer.places.buffer] }));
});
