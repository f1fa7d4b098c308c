import type { GeflechtDocument } from '@geflecht/core/document';
import type { Event } from '@geflecht/core/event';
import { readFile } from '@geflecht/formats';
import type { ReadResult } from '@geflecht/formats';
import { CliError } from './cli-error.js';
import { mostBytes, readInput } from './input.js';
import type { Platform } from './platform.js';

function noEvent(path: string): CliError {
  return new CliError({
    code: 'no-event',
    words: {
      de: `Veranstaltung gelesen: „${path}“ enthält keine. Ein Programm oder die Kennung der Veranstaltung angeben.`,
      en: `Read event: “${path}” holds none. Name a programme, or the id of the event.`,
    },
  });
}

/** An event of which only the id is known. */
function bareEvent(id: string, title = id): GeflechtDocument {
  return { format: 'geflecht', version: 1, events: [{ id: id as Event['id'], title, status: 'draft' }] };
}

/**
 * The document a list of people is of: a programme where `--event` names a file, with its questions and choices, else
 * one that knows the event's id alone.
 * @throws CliError `no-event`, FormatError where the file is broken
 */
export async function eventContext(
  platform: Platform,
  event: string | undefined,
  title?: string,
): Promise<GeflechtDocument | undefined> {
  if (event === undefined) return undefined;
  if ((await platform.sizeOf(event)) === undefined) return bareEvent(event, title);
  const { name, bytes } = await readInput(platform, event);
  const { document } = await readFile(bytes, { name, limits: { bytes: mostBytes } });
  if ((document.events ?? []).length === 0) throw noEvent(event);
  return document;
}

/**
 * Refuses a list of people that says nothing of its event: the list alone does not.
 * @throws CliError `event-missing`
 */
export function assertEventKnown({ kind, format }: ReadResult, event: string | undefined): void {
  if (kind !== 'signups' || format === 'geflecht' || event !== undefined) return;
  throw new CliError({
    code: 'event-missing',
    exitCode: 2,
    words: {
      de: 'Anmeldungen gewandelt: Wozu haben sich die Leute angemeldet? Mit --event das Programm oder die Kennung der Veranstaltung angeben.',
      en: 'Convert sign-ups: what did these people sign up for? Give the programme or the id of the event with --event.',
    },
  });
}
