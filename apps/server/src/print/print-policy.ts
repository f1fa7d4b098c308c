import { createHash } from 'node:crypto';

/** The policy under which the one style sheet of a page to print holds, pictures are shown, and nothing runs. */
export function printPolicy(html: string): string {
  const css = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
  const hash = createHash('sha256').update(css, 'utf8').digest('base64');
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "img-src 'self' https:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
