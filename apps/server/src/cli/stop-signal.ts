const signals = ['SIGTERM', 'SIGINT'] as const;

/** The word to stop, once it comes. */
export interface StopSignal {
  readonly received: Promise<NodeJS.Signals>;
}

/**
 * Listens for the word to stop; to be called before anybody is told that the server runs. A second
 * signal ends the process at once, as signals do by default.
 */
export function awaitStop(): StopSignal {
  const { promise, resolve } = Promise.withResolvers<NodeJS.Signals>();
  const stop = (signal: NodeJS.Signals) => {
    for (const each of signals) process.removeListener(each, stop);
    resolve(signal);
  };
  for (const signal of signals) process.on(signal, stop);
  return { received: promise };
}
