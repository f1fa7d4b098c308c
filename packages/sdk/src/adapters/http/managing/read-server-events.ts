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

/** Hands on the server-sent events of an answer as they come, until it ends (HTML standard, section 9.2.6). */
export async function readServerEvents(response: Response, heard: (event: ServerEvent) => void): Promise<void> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  const collect = collecting(heard);
  try {
    for (;;) {
      const { done = true, value } = (await reader?.read()) ?? {};
      if (done) return;
      collect(decoder.decode(value, { stream: true }));
    }
  } finally {
    await reader?.cancel().catch(() => undefined);
  }
}
