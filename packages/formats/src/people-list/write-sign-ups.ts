import type { GeflechtDocument } from '@geflecht/core/document';
import { writeSheets } from '../workbook/index.js';
import type { SheetToWrite } from '../workbook/index.js';
import { csvFile } from '../writing/csv-text.js';
import { formatWriter } from '../writing/format-writer.js';
import type { Writing } from '../writing/format-writer.js';
import { reportLostFields } from '../writing/lost-fields.js';
import { countWords } from './data/written-people-words.js';
import { childcareCounts, kitchenCounts } from './headcounts.js';
import type { CountRow } from './headcounts.js';
import { topicOfQuestion } from './needs-question.js';
import { signUpTable } from './sign-up-rows.js';
import { SignUpsToWrite } from './sign-ups-to-write.js';

const xlsxMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const carried = new Set(
  'id eventId submitKey contact participants bookings answers invoice status log locale channel'.split(' '),
);

function sourceFor(document: GeflechtDocument, { options, findings }: Writing): SignUpsToWrite {
  const source = new SignUpsToWrite(document, options);
  // The key of the manage link is a secret, not a loss.
  const records = source.signUps.map(({ manageKeyHash: _secret, ...signUp }) => signUp);
  reportLostFields(findings, { collection: 'signUps', records, carried });
  return source;
}

function reportUncounted({ needsAnswers, questions }: SignUpsToWrite, { findings }: Writing): void {
  const others = needsAnswers.filter(({ questionId }) => {
    const question = questions.get(questionId);
    const topic = question === undefined ? undefined : topicOfQuestion(question);
    return topic !== 'food' && topic !== 'childcare';
  });
  if (needsAnswers.length > others.length) findings.report('needs-counted', 'file');
  if (others.length > 0) findings.drop('records-dropped', '/needsAnswers', `needsAnswers: ${others.length}`);
}

/**
 * Writes the sign-ups of an event as CSV for spreadsheets, one row per person: UTF-8 with byte order mark, semicolons,
 * no cell that a spreadsheet would run as a formula. Needs are not in it.
 */
export const writeSignUpsCsv = formatWriter((document, writing) => {
  const source = sourceFor(document, writing);
  const needs = source.needsAnswers.length;
  if (needs > 0) writing.findings.drop('records-dropped', '/needsAnswers', `needsAnswers: ${needs}`);
  return [csvFile('.csv', signUpTable(source))];
});

function countSheet(name: 'kitchen' | 'childcare', rows: readonly CountRow[], locale: 'de' | 'en'): SheetToWrite {
  const headings = [countWords.about, countWords.value, countWords.certain, countWords.open];
  return { name: countWords[name][locale], columns: headings.map((words) => words[locale]), rows };
}

/**
 * Writes the sign-ups of an event as XLSX: the list, and for kitchen and childcare sheets of counts that name nobody
 * and can be handed on by themselves. Needs stand in these counts only.
 */
export const writeSignUpsXlsx = formatWriter((document, writing) => {
  const source = sourceFor(document, writing);
  reportUncounted(source, writing);
  const { locale } = source;
  const sheets = [
    { name: countWords.list[locale], ...signUpTable(source) },
    countSheet('kitchen', kitchenCounts(source), locale),
    countSheet('childcare', childcareCounts(source), locale),
  ];
  return [{ ending: '.xlsx', mediaType: xlsxMediaType, bytes: writeSheets(sheets, writing.findings) }];
});
