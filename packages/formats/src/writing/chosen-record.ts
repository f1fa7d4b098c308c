import type { GeflechtDocument } from '@geflecht/core/document';
import type { Event } from '@geflecht/core/event';
import type { Network } from '@geflecht/core/network';
import { FormatError } from '../errors/format-error.js';
import type { LocalizedMessage } from '../errors/localized-message.js';

const noEvent: LocalizedMessage = {
  de: 'Datei geschrieben: Das Dokument enthält die gewünschte Veranstaltung nicht. Die Kennung prüfen.',
  en: 'Write file: the document does not hold the wanted event. Check the id.',
};
const noNetwork: LocalizedMessage = {
  de: 'Datei geschrieben: Das Dokument enthält das gewünschte Netzwerk nicht. Die Kennung prüfen.',
  en: 'Write file: the document does not hold the wanted network. Check the id.',
};

function chosen<Entry extends { readonly id: string }>(
  records: readonly Entry[] = [],
  id: string | undefined,
  message: LocalizedMessage,
): Entry {
  const found = id === undefined ? records[0] : records.find((record) => record.id === id);
  if (found === undefined) throw new FormatError({ code: 'nothing-to-write', message });
  return found;
}

/**
 * The event to write: the wanted one, else the first of the document.
 * @throws FormatError `nothing-to-write`
 */
export function chosenEvent({ events }: GeflechtDocument, eventId?: string): Event {
  return chosen(events, eventId, noEvent);
}

/**
 * The network to write: the wanted one, else the first of the document.
 * @throws FormatError `nothing-to-write`
 */
export function chosenNetwork({ networks }: GeflechtDocument, networkId?: string): Network {
  return chosen(networks, networkId, noNetwork);
}
