/** Why nothing was generated. */
export type GeneratorErrorCode = 'name-invalid' | 'name-taken';

/** Nothing was generated; the message says why. */
export class GeneratorError extends Error {
  override readonly name = 'GeneratorError';
  readonly code: GeneratorErrorCode;

  constructor(code: GeneratorErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
