import type { PageNotes, PageWatch } from '../watch.js';

const { count, found, host, session } = window.benchWatch as PageWatch;
/** Longest time a key may take, in milliseconds. */
const longestKey = 10_000;

const observer = new PerformanceObserver((list) => longTasks.push(...list.getEntries()));
const longTasks: PerformanceEntry[] = [];
observer.observe({ type: 'longtask', buffered: true });

const root = (): ParentNode | null | undefined => (host === '' ? document : document.querySelector(host)?.shadowRoot);
const drawn = (): readonly Element[] => [...(root()?.querySelectorAll(session) ?? [])];

/** Sessions that are left, as quickly as that can be known. */
function left(): number {
  if (found === '') return root()?.querySelectorAll(session).length ?? 0;
  const [said] = /\d+/u.exec(root()?.querySelector(found)?.textContent ?? '') ?? [];
  return said === undefined ? count : Number(said);
}

/** Looks once per frame, and tells when the frame in which it holds has been painted. */
function whenPainted(holds: () => boolean, tell: () => void): void {
  requestAnimationFrame(() => {
    if (!holds()) {
      whenPainted(holds, tell);
      return;
    }
    // A message that is sent within a frame is received once the frame has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', tell);
    port1.start();
    port2.postMessage(undefined);
  });
}

function timeOfKey(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const follow = ({ timeStamp }: Event): void => {
      const isLate = (): boolean => performance.now() - timeStamp > longestKey;
      whenPainted(
        () => left() === wanted || isLate(),
        () => {
          if (left() === wanted) resolve(performance.now() - timeStamp);
          else reject(new RangeError(`${String(left())} sessions are left, not ${String(wanted)}`));
        },
      );
    };
    window.addEventListener('keydown', follow, { capture: true, once: true });
  });
}

let settled: Promise<number> = Promise.resolve(Number.NaN);
const notes: PageNotes = {
  longTasks: () => {
    longTasks.push(...observer.takeRecords());
    return longTasks.map(({ startTime, duration }) => ({ startTime, duration }));
  },
  expect: (wanted) => {
    settled = timeOfKey(wanted);
    settled.catch(() => undefined);
  },
  get settled() {
    return settled;
  },
  visible: () => drawn().filter((element) => element.checkVisibility({ visibilityProperty: true })).length,
};
window.benchNotes = notes;
whenPainted(
  () => drawn().length >= count,
  () => (notes.paintedAt = performance.now()),
);
