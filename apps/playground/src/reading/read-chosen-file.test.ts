import { describe, expect, it } from 'vitest';
import { sampleText } from './data/sample-text.js';
import type { ReadOutcome } from './read-outcome.js';
import { failureOf, readChosenFile } from './read-chosen-file.js';
import type { ReadChoices, ReadStage } from './read-request.js';

const open: ReadChoices = { mapping: {}, language: 'de', isWhole: false };

interface Given {
  readonly name?: string;
  readonly companion?: string;
  readonly choices?: Partial<ReadChoices>;
  readonly onStage?: (stage: ReadStage) => void;
}

function read(text: string, { name = 'liste.csv', companion, choices, onStage = () => undefined }: Given = {}) {
  const file = { name, content: new Blob([text]) };
  const beside = companion === undefined ? undefined : { name: 'liste-nodes.csv', content: new Blob([companion]) };
  const now = '2027-01-02T12:00:00Z';
  return readChosenFile({ file, companion: beside, choices: { ...open, ...choices }, now }, onStage);
}

function parsed({ takeAway }: ReadOutcome): Record<string, unknown> {
  return JSON.parse(new TextDecoder().decode(takeAway?.json)) as Record<string, unknown>;
}

describe('reading a chosen file', () => {
  it('prepares a programme for the website: as everybody may read it, without its origin', async () => {
    const outcome = await read(sampleText);
    expect(outcome).toMatchObject({ kind: 'event', format: 'csv', counts: { sessions: 8, days: 2 } });
    expect(parsed(outcome)).toEqual(outcome.takeAway?.document);
    expect(JSON.stringify(outcome.takeAway?.document)).not.toContain('"source"');
    expect(outcome.takeAway?.document?.defaults?.contentLocale).toBe('de');
  });

  it('keeps everything where somebody wants all of it', async () => {
    const outcome = await read(sampleText, { choices: { isWhole: true } });
    expect(JSON.stringify(outcome.takeAway?.document)).toContain('"source"');
    expect(outcome.findings.flatMap(({ findings }) => findings.map(({ code }) => code))).toContain('origin-included');
  });

  it('keeps the ties of a network, and asks whether the partners agree', async () => {
    const outcome = await read('von;nach\nKita;Hort\n', { companion: 'id;name\nKita;Kita Sonnentau\n' });
    expect(outcome).toMatchObject({ kind: 'network', counts: { actors: 2, ties: 1 } });
    expect(outcome.takeAway?.document?.ties).toHaveLength(1);
    expect(outcome.findings.find(({ topic }) => topic === 'publishing')?.findings).toHaveLength(1);
  });

  it('goes by the columns somebody chose', async () => {
    const text = 'A;B;Rang\nKita;Hort;3\nHort;Schule;2\n';
    const plain = await read(text);
    const mapped = await read(text, { choices: { mapping: { from: 'A', to: 'B' } } });
    expect([plain.kind, plain.takeAway, plain.rows.length]).toEqual(['table', undefined, 2]);
    expect(mapped).toMatchObject({ kind: 'network', counts: { actors: 3, ties: 2 } });
    expect(mapped.columns.find(({ heading }) => heading === 'B')?.role).toBe('to');
  });

  it('shows a list of people and offers nothing of it to take away', async () => {
    const outcome = await read('Vorname;Nachname;E-Mail;Workshop\nAda;Beispiel;ada@gast.example;Werkstatt\n', {
      name: 'anmeldungen.csv',
    });
    expect(outcome.kind).toBe('signups');
    expect(outcome.people?.people).toEqual([{ name: 'Ada Beispiel', mail: 'ada@gast.example', organisation: '' }]);
    expect(outcome.takeAway).toBeUndefined();
    expect(outcome.columns.find(({ heading }) => heading === 'E-Mail')?.role).toBe('mail');
  });

  it('tells how far it is', async () => {
    const stages: ReadStage[] = [];
    await read(sampleText, { onStage: (stage) => stages.push(stage) });
    expect(stages).toEqual(['opening', 'reading', 'checking', 'writing']);
  });

  it('ends with the kind and place of what is wrong, and nothing else', async () => {
    const error: unknown = await read('{ "a": ', { name: 'kaputt.json' }).catch((caught: unknown) => caught);
    expect(failureOf(error)).toMatchObject({ code: 'json-malformed', line: 1 });
    expect(failureOf(new TypeError('inner workings'))).toEqual({ code: 'unexpected', message: '' });
  });
});
