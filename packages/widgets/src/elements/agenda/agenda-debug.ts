import { readDocument } from '@geflecht/core/document';
import { arrangeProblems } from '@geflecht/core/event';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Agenda } from './agenda-model.js';
import type { AgendaScope } from './agenda-scope.js';

/** What is wrong with the data of an agenda, each finding in a line: its code, where it is, and the value. */
export function dataFindings({ arrangement, document, programme }: Agenda): readonly string[] {
  const read = readDocument(document);
  const issues = read.ok ? read.value.warnings : [];
  return [
    ...issues.map(({ code, path }) => `${code}: ${path.join('.')}`),
    ...arrangeProblems(programme, arrangement).map(
      ({ code, sessionId = '', value }) => `${code}: ${sessionId} ${JSON.stringify(value)}`,
    ),
  ];
}

/** What an editor should know of the data, for a page that asks for it with `debug`. */
export function renderDebug({ agenda }: AgendaScope): TemplateResult | typeof nothing {
  const findings = dataFindings(agenda);
  if (findings.length === 0) return nothing;
  return html`<ul part="debug">
    ${findings.map((finding) => html`<li><code>${finding}</code></li>`)}
  </ul>`;
}
