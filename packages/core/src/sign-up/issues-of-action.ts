import type { SignUpRequest } from '../contract/wire.js';
import type { Issue } from '../document/issue.js';
import type { OwnActionOf } from './own-action.js';

type Stating = Partial<Omit<OwnActionOf<'change'>, 'do'> & Pick<OwnActionOf<'replace'>, 'by'>>;
type Lists = Pick<SignUpRequest, 'answers' | 'bookings' | 'consents' | 'participants'>;

/** What tells one entry of a list from the others. */
const keys: Readonly<Record<keyof Lists, readonly string[]>> = {
  answers: ['questionId', 'participantId'],
  bookings: ['participantId', 'bookableId', 'rank'],
  consents: ['textId'],
  participants: ['id'],
};

type Entry = Readonly<Record<string, unknown>>;

function isSame(one: Entry, other: Entry, fields: readonly string[]): boolean {
  return fields.every((field) => one[field] === other[field]);
}

/**
 * Leads findings about a sign-up as it would be into the action that would make it so: rules judge a whole request, whoever
 * reads a finding knows only what was sent. About an entry that was not sent, the path ends at its list.
 * @param judged the request that the findings lead into
 */
export function issuesOfAction(issues: readonly Issue[], judged: SignUpRequest, action: Stating): readonly Issue[] {
  return issues.map((issue) => {
    const [area, index, ...rest] = issue.path;
    if (typeof index !== 'number' || !Object.hasOwn(keys, String(area))) return issue;
    const list = area as keyof Lists;
    const entry = (judged[list] as readonly Entry[] | undefined)?.[index];
    if (entry === undefined) return issue;
    if (list === 'participants' && entry['id'] === action.by?.id) return { ...issue, path: ['by', ...rest] };
    const sent = (action[list] ?? []) as readonly Entry[];
    const position = sent.findIndex((each) => isSame(each, entry, keys[list]));
    return { ...issue, path: position < 0 ? [list] : [list, position, ...rest] };
  });
}
