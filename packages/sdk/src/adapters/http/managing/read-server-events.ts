import type { Platform } from '../../../platform.js';

/** One server-sent event. */
export interface ServerEvent {
  readonly name: string;
  readonly data: string;
}

function eventOf(block: string): ServerEvent {
  const valuesOf = (field: string) =>
    block.split('\n').flatMap((line) => {
      const [, name, value = ''] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
      return name === field ? [value] : [];
    });
  return { name: valuesOf('event').at(-1) ?? 'message', data: valuesOf('data').join('\n') };
}

/** Takes text in as it comes, and hands on the events in it once they are whole. */
function collecting(heard: (event: ServerEvent) => void): (text: string) => void {
  let rest = '';
  return (text) => {
    // A carriage return at the end may be half of a line break.
    const blocks = (rest + text).replaceAll(/\r\n|\r(?!$)/g, '\n').split('\n\n');
    rest = blocks.pop() ?? '';
    for (const event of blocks.map(eventOf)) {
      if (event.data !== '') heard(event);
    }
  };
}

/** Who listens, and how long. */
export interface Listening {
  readonly heard: (event: ServerEvent) => void;
  readonly startTimer: Platform['startTimer'];
}

/** Servers send a comment now and then; a line that is silent for so long is dead, whatever it says of itself. */
const longestSilence = 60_000;

/**
 * Hands on the server-sent events of an answer as they come, until it ends or says nothing for a minute (HTML standard,
 * section 9.2.6).
 */
export async function readServerEvents(response: Response, { heard, startTimer }: Listening): Promise<void> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  const decoder = new TextDecoder();
  const collect = collecting(heard);
  const hangUp = () => void reader.cancel().catch(() => undefined);
  try {
    for (;;) {
      const { done, value } = await reader.read().finally(startTimer(hangUp, longestSilence));
      if (done) return;
      collect(decoder.decode(value, { stream: true }));
    }
  } finally {
    hangUp();
  }
}
