import type * as z from 'zod/mini';
import { formatPhrase, typePhrase } from './expectations.js';
import {
  malformedMessage,
  missingMessage,
  notAllowedMessage,
  tooLargeMessage,
  tooSmallMessage,
  typeWrongMessage,
  unknownFieldMessage,
} from './field-messages.js';
import type { Issue, IssueCode, Phrase } from './issue.js';
import { quoteValue } from './quote-value.js';
import { closestBranches, isMissing } from './union-branch.js';

type ZodIssue = z.core.$ZodIssue;
type Path = Issue['path'];

/** Where the checked value stands, and whether values at a path may be quoted (default: none). */
export interface TranslateOptions {
  readonly at?: Path;
  readonly mayQuote?: (path: Path) => boolean;
}

interface Finding {
  readonly path: Path;
  readonly code: IssueCode;
  readonly message: Phrase;
  readonly input?: unknown;
}

function translateSingle(issue: ZodIssue, path: Path): Finding {
  const { input } = issue;
  if (isMissing(issue)) return { path, code: 'value-missing', message: missingMessage([path.at(-1)]) };
  switch (issue.code) {
    case 'invalid_type':
      return { path, code: 'type-wrong', message: typeWrongMessage([typePhrase(issue.expected)], input), input };
    case 'invalid_format': {
      const expected = formatPhrase(issue.format, issue.pattern);
      return { path, code: 'text-malformed', message: malformedMessage([expected]), input };
    }
    case 'too_small': {
      const size = { origin: issue.origin, limit: issue.minimum, isInclusive: issue.inclusive !== false };
      return { path, code: 'too-small', message: tooSmallMessage(size), input };
    }
    case 'too_big': {
      const size = { origin: issue.origin, limit: issue.maximum, isInclusive: issue.inclusive !== false };
      return { path, code: 'too-large', message: tooLargeMessage(size), input };
    }
    case 'invalid_value':
      return { path, code: 'value-not-allowed', message: notAllowedMessage(issue.values), input };
    default:
      return { path, code: 'value-not-allowed', message: notAllowedMessage([]), input };
  }
}

function pathOf(issue: ZodIssue, base: Path): Path {
  return [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
}

/** Several branches are as close: they say together what would have been possible. */
function combine(branches: readonly (readonly ZodIssue[])[], path: Path, input: unknown): Finding | undefined {
  const issues = branches.flat();
  if (issues.every((issue) => isMissing(issue))) {
    const fields = issues.map((issue) => issue.path.at(-1)).filter((step) => typeof step === 'string');
    return { path, code: 'value-missing', message: missingMessage([...new Set(fields)]) };
  }
  if (issues.some((issue) => issue.path.length > 0)) return undefined;
  const types = issues.flatMap((issue) => (issue.code === 'invalid_type' ? [typePhrase(issue.expected)] : []));
  if (types.length === issues.length)
    return { path, code: 'type-wrong', message: typeWrongMessage(types, input), input };
  const formats = issues.flatMap((issue) =>
    issue.code === 'invalid_format' ? [formatPhrase(issue.format, issue.pattern)] : [],
  );
  if (formats.length < issues.length) return undefined;
  return { path, code: 'text-malformed', message: malformedMessage(formats), input };
}

function translateUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path): readonly Finding[] {
  const closest = closestBranches(issue.errors);
  const together = closest.length > 1 ? combine(closest, path, issue.input) : undefined;
  if (together !== undefined) return [together];
  const [first] = closest;
  return first === undefined ? [translateSingle(issue, path)] : first.flatMap((inner) => translate(inner, path));
}

function translate(issue: ZodIssue, base: Path): readonly Finding[] {
  const path = pathOf(issue, base);
  if (isMissing(issue)) return [translateSingle(issue, path)];
  if (issue.code === 'invalid_union') return translateUnion(issue, path);
  if (issue.code === 'invalid_key') return issue.issues.flatMap((inner) => translate(inner, path));
  if (issue.code !== 'unrecognized_keys') return [translateSingle(issue, path)];
  return issue.keys.map((key) => ({
    path: [...path, key],
    code: 'field-unknown' as const,
    message: unknownFieldMessage(key),
  }));
}

/** Turns the schema library's findings into ours: stable codes, plain sentences, shortened values. */
export function translateIssues(issues: readonly ZodIssue[], options: TranslateOptions = {}): readonly Issue[] {
  const { at = [], mayQuote = () => false } = options;
  return issues
    .flatMap((issue) => translate(issue, at))
    .map(({ path, code, message, input }) => {
      const isQuoted = input !== undefined && mayQuote(path);
      return { path, code, severity: 'error', ...(isQuoted ? { value: quoteValue(input) } : {}), message };
    });
}
