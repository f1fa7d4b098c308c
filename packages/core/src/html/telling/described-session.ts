import type { Part, Session } from '../../event/session.js';
import type { Text } from '../../text/text.js';
import type { ProgrammeToTell } from './programme-to-tell.js';

/** The description with what other formats have no field for: motto, guiding questions, tables and stations. */
export function describedSession(source: ProgrammeToTell, session: Session): string {
  const { motto, description, questions = [], parts = [] } = session;
  const list = (texts: readonly Text[]) =>
    texts.flatMap((each) => source.text(each) ?? []).map((words) => `- ${words}`);
  const line = ({ title, motto: partMotto, text, hostIds = [] }: Part) => {
    const hosts = hostIds.flatMap((id) => source.text(source.contributors.get(id)?.name) ?? []);
    const words = [source.text(title), source.text(partMotto), source.text(text)].filter((each) => each !== undefined);
    return `- ${words.join(': ').replaceAll('\n', ' ')}${hosts.length === 0 ? '' : ` (${hosts.join(', ')})`}`;
  };
  const blocks = [source.text(motto), source.text(description), list(questions).join('\n'), parts.map(line).join('\n')];
  return blocks.filter((block) => block !== undefined && block !== '').join('\n\n');
}
