import { Virtual } from '@guidepup/virtual-screen-reader';

/** Phrases that only mark where something begins or ends, and say no word of the page. */
const marks = /^(?:end of .*|paragraph|strong)$/;
/** Prefix of what a live region says by itself. */
const announcement = /^(?:polite|assertive): /;
/** No page of a test takes more steps. */
const most = 3_000;

/**
 * Reads a part of a page aloud, from its beginning to its end: one phrase per stop of a virtual screen reader, without the
 * mere marks of paragraphs and ends. The reader sees no shadow root from outside, so the part has to lie within; whoever
 * asserts that something is not said has to assert that something else is.
 */
export async function readAloud(part: Element): Promise<readonly string[]> {
  const reader = new Virtual();
  await reader.start({ container: part });
  const [first] = await reader.spokenPhraseLog();
  const start = reader.activeNode;
  for (let step = 0; step < most; step += 1) {
    await reader.next();
    // Behind the end it goes on at the beginning.
    if (reader.activeNode === start && (await reader.lastSpokenPhrase()) === first) break;
  }
  const phrases = (await reader.spokenPhraseLog()).slice(0, -1);
  await reader.stop();
  return phrases.filter((phrase) => !marks.test(phrase));
}

/** Somebody who hears what a part of a page says by itself. */
export interface Listener {
  /** What was announced so far. */
  announced(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

/** Listens to the live regions of a part of a page; it has to lie within a shadow root where there is one. */
export async function listenTo(part: Element): Promise<Listener> {
  const reader = new Virtual();
  await reader.start({ container: part });
  return {
    announced: async () => {
      const phrases = await reader.spokenPhraseLog();
      return phrases.filter((phrase) => announcement.test(phrase)).map((phrase) => phrase.replace(announcement, ''));
    },
    stop: () => reader.stop(),
  };
}

/** What is said from a phrase on, for as many phrases. */
export function saidFrom(transcript: readonly string[], phrase: string, count: number): readonly string[] {
  const at = transcript.indexOf(phrase);
  return at < 0 ? [] : transcript.slice(at, at + count);
}
