import { carryOut } from './read-here.js';
import type { ReadingMessage, ReadingOrder } from './reading-message.js';

function tell(message: ReadingMessage): void {
  const file = message.told === 'outcome' ? message.outcome.takeAway?.json.buffer : undefined;
  // The file is handed over and not copied.
  self.postMessage(message, { transfer: file === undefined ? [] : [file] });
}

self.addEventListener('message', ({ data }: MessageEvent<ReadingOrder>) => {
  void carryOut(data, (stage) => tell({ told: 'stage', stage })).then(tell);
});
tell({ told: 'awake' });
