import { arrangeDays } from '../event/arrange-days.js';
import { arrangeProblems } from '../event/arrange-problems.js';
import { findConflicts } from '../event/find-conflicts.js';
import { programmeOf } from '../event/programme.js';
import type { CheckRule } from './check-rule.js';
import { wordsOf } from './words.js';

const conflicts: CheckRule = ({ sessions = [], contributors = [], rooms = [] }, findings) => {
  const names = new Map<string, string>([...contributors, ...rooms].map(({ id, name }) => [id, wordsOf(name)]));
  const indexes = new Map<string, number>(sessions.map(({ id }, index) => [id, index]));
  for (const { code, subjectId, sessionIds } of findConflicts(sessions)) {
    const places = sessionIds.map((id) => indexes.get(id) ?? 0);
    const titles = places.map((index) => wordsOf(sessions[index]?.title)).join(' / ');
    findings.add({
      path: ['sessions', places[0] ?? 0],
      code,
      topic: 'programme',
      severity: code === 'room-shared' ? 'hint' : 'warning',
      about: `${names.get(subjectId) ?? subjectId}: ${titles}`,
    });
  }
};

/** Only what the check of fields does not say already. */
const unlistedDays: CheckRule = (document, findings) => {
  const indexes = new Map<string, number>((document.sessions ?? []).map(({ id }, index) => [id, index]));
  for (const { id, days } of document.events ?? []) {
    const programme = programmeOf(document, id);
    if (programme === undefined || days === undefined) continue;
    for (const { code, sessionId = '' } of arrangeProblems(programme, arrangeDays(programme))) {
      if (code !== 'day-not-listed') continue;
      const index = indexes.get(sessionId) ?? 0;
      const about = wordsOf(document.sessions?.[index]?.title);
      findings.add({ path: ['sessions', index, 'start'], code, topic: 'programme', about });
    }
  }
};

/** Who and what is asked for twice at once, and what is on no day of the event. */
export const programmeRule: CheckRule = (document, findings, settings) => {
  for (const rule of [conflicts, unlistedDays]) rule(document, findings, settings);
};
