import { isSdkError } from '../../errors/index.js';
import type { SdkError } from '../../errors/index.js';

/** What an operation was refused with; undefined where it was not, or not with an error of ours. */
export async function refusalOf(answer: Promise<unknown>): Promise<SdkError | undefined> {
  try {
    await answer;
    return undefined;
  } catch (error) {
    return isSdkError(error) ? error : undefined;
  }
}

/** The code an operation was refused with, else `answered` or `not an SdkError`. */
export async function codeOf(answer: Promise<unknown>): Promise<string> {
  return answer.then(
    () => 'answered',
    (error: unknown) => (isSdkError(error) ? error.code : 'not an SdkError'),
  );
}
