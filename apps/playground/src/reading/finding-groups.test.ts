import type { CheckFinding } from '@geflecht/core/check';
import type { ReadWarning } from '@geflecht/formats';
import { describe, expect, it } from 'vitest';
import { findingGroups } from './finding-groups.js';

function warning(code: string, count = 1, at = 'row 2'): ReadWarning {
  return { code, message: { de: `Satz zu ${code}.`, en: '' }, at, count };
}

function check(
  code: string,
  topic: CheckFinding['topic'],
  severity: CheckFinding['severity'] = 'warning',
): CheckFinding {
  return { code, topic, severity, path: [], message: { de: `Prüfung ${code}.`, en: '' } };
}

describe('findings', () => {
  it('are grouped by what they mean, the gravest first', () => {
    const read = {
      warnings: [warning('html-converted'), warning('year-assumed'), warning('self-tie')],
      dropped: [{ code: 'self-tie', at: 'row 5', value: 'Verein' }],
    };
    const groups = findingGroups(read, [check('room-shared', 'programme')]);
    expect(groups.map(({ topic, findings }) => [topic, ...findings.map(({ code }) => code)])).toEqual([
      ['lost', 'self-tie'],
      ['doubtful', 'year-assumed'],
      ['publishing', 'room-shared'],
      ['noted', 'html-converted'],
    ]);
  });

  it('name every place of a loss, and how many are not listed', () => {
    const dropped = Array.from({ length: 60 }, (_, index) => ({ code: 'self-tie', at: `row ${index + 2}` }));
    const [group] = findingGroups({ warnings: [warning('self-tie', 70)], dropped }, []);
    const [finding] = group?.findings ?? [];
    expect(finding?.places.slice(0, 2).map(({ at }) => at)).toEqual(['row 2', 'row 3']);
    expect([finding?.places.length, finding?.further]).toEqual([50, 20]);
  });

  it('leave out what is shown as a mapping', () => {
    expect(findingGroups({ warnings: [warning('columns-mapped')], dropped: [] }, [])).toEqual([]);
  });

  it('leave out what a website does not depend on, and tell the same thing once', () => {
    const checks = [
      check('contact-missing', 'completeness'),
      check('too-long', 'fields', 'warning'),
      check('group-not-public', 'privacy'),
      check('group-not-public', 'privacy'),
    ];
    const [group] = findingGroups({ warnings: [], dropped: [] }, checks);
    expect(group?.findings.map(({ code }) => code)).toEqual(['group-not-public']);
  });
});
