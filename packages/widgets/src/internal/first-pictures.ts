/** Longest that an element waits for the others, in milliseconds. */
const longestWait = 3_000;

const awaited = new Set<object>();
const waiting = new Set<() => void>();

/** Says that an element's first picture is on its way. */
export function pictureBegins(element: object): void {
  awaited.add(element);
}

/** Says that an element's first picture is there, or will not come. */
export function pictureEnds(element: object): void {
  awaited.delete(element);
  if (awaited.size === 0) for (const proceed of waiting) proceed();
}

/** Resolves once all elements of the page have shown their first picture, so that none has to wait for another's extras. */
export function afterFirstPictures(): Promise<void> {
  if (awaited.size === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const proceed = () => {
      waiting.delete(proceed);
      resolve();
    };
    waiting.add(proceed);
    setTimeout(proceed, longestWait);
  });
}
