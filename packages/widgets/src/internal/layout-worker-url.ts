let provided: string | undefined;

/** Says where the script of the worker lies that lays out large networks; called once by the composition root. */
export function provideLayoutWorker(url: string): void {
  provided = url;
}

/** Where the script lies; undefined where nobody has said so. */
export function layoutWorkerUrl(): string | undefined {
  return provided;
}
