import type { GeflechtDocument } from '@geflecht/core/document';
import type { Event } from '@geflecht/core/event';
import type { Bookable, Question } from '@geflecht/core/sign-up';
import { comparableName } from '../records/comparable-name.js';
import type { FileContent } from '../reading/file-content.js';
import type { Findings } from '../reading/findings.js';
import { slug } from '../records/slug.js';
import { ZoneChoice } from '../time/zone-choice.js';
import { ChoiceMatcher } from './choice-matcher.js';
import { needsRoles } from './data/people-columns.js';
import { needsQuestion } from './needs-question.js';
import type { NeedsTopic } from './needs-question.js';
import type { PersonRow } from './person-row.js';

/** What all parties of a list share. */
export interface ListContext {
  readonly eventId: Event['id'];
  readonly findings: Findings;
  readonly zone: ZoneChoice;
  /** Where records of this list say they come from. */
  readonly system: string;
  /** Only where a document says what there is to choose. */
  readonly matcher?: ChoiceMatcher | undefined;
  /** The bookable that stands for being at the event at all. */
  readonly eventBookable?: Bookable | undefined;
  /** Questions of needs by heading. */
  readonly needs: ReadonlyMap<string, Question>;
  /** Questions of the document by comparable label, needs excepted. */
  readonly asked: ReadonlyMap<string, Question>;
  readonly hasStatus: boolean;
}

function labelsOf({ label }: Question): readonly string[] {
  return (typeof label === 'string' ? [label] : Object.values(label)).map(comparableName);
}

function needsOf(rows: readonly PersonRow[], known: readonly Question[]): ReadonlyMap<string, Question> {
  const cells = new Map<string, { readonly topic: NeedsTopic; readonly written: string[] }>();
  for (const row of rows) {
    for (const topic of needsRoles as readonly NeedsTopic[]) {
      for (const { heading, cell } of row.values(topic)) {
        const column = cells.get(heading) ?? { topic, written: [] };
        column.written.push(cell);
        cells.set(heading, column);
      }
    }
  }
  return new Map(
    [...cells].map(([heading, { topic, written }]) => {
      const own = known.find(
        (question) => question.group === 'needs' && labelsOf(question).includes(comparableName(heading)),
      );
      return [heading, own ?? needsQuestion(heading, topic, written)] as const;
    }),
  );
}

function onlyEventBookable({ bookables = [] }: GeflechtDocument, eventId: string): Bookable | undefined {
  const whole = bookables.filter(({ kind, targetId }) => kind === 'event' && (targetId ?? eventId) === eventId);
  return whole.length === 1 ? whole[0] : undefined;
}

/** Gathers what parties need: the event they signed up for, questions, choices. */
export function listContext(file: FileContent, rows: readonly PersonRow[]): ListContext {
  const { document } = file.options;
  const event = document?.events?.[0];
  const eventId = (event?.id ?? (slug(file.stem) || 'event')) as Event['id'];
  const questions = document?.questions ?? [];
  return {
    eventId,
    findings: file.findings,
    zone: new ZoneChoice(file, event?.timeZone ?? document?.defaults?.timeZone),
    system: `people-list:${eventId}`,
    matcher: document === undefined ? undefined : new ChoiceMatcher(document),
    eventBookable: document === undefined ? undefined : onlyEventBookable(document, eventId),
    needs: needsOf(rows, questions),
    asked: new Map(
      questions.flatMap((question) =>
        question.group === 'needs' ? [] : labelsOf(question).map((label) => [label, question] as const),
      ),
    ),
    hasStatus: rows.some((row) => row.value('status') !== ''),
  };
}
