import type { Words } from './locale.js';

/** Stable codes of what stops a command, beside those of `FormatError`. */
export type CliErrorCode =
  | 'file-not-found'
  | 'file-unreadable'
  | 'file-not-writable'
  | 'file-exists'
  | 'no-network'
  | 'no-event'
  | 'no-calendar'
  | 'event-missing'
  | 'nothing-to-convert'
  | 'nothing-disclosed'
  | 'nothing-to-print'
  | 'format-ambiguous'
  | 'format-unknown'
  | 'several-files'
  | 'target-unreadable'
  | 'option-unreadable';

/** What a {@link CliError} is built from. */
export interface CliErrorDetails {
  readonly code: CliErrorCode;
  readonly words: Words;
  /** 1: the input is at fault; 2: the call is. Default 1. */
  readonly exitCode?: 1 | 2;
  readonly cause?: unknown;
}

/** A command cannot do what it was asked to. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly code: CliErrorCode;
  readonly words: Words;
  readonly exitCode: 1 | 2;

  constructor({ code, words, exitCode = 1, cause }: CliErrorDetails) {
    super(words.en, { cause });
    this.code = code;
    this.words = words;
    this.exitCode = exitCode;
  }
}
