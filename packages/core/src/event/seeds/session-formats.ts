import type { Term } from '../../schema/id.js';
import { breakFormats } from '../session-format.js';

/** A seed of the taxonomy `format`. */
export interface SessionFormat {
  readonly id: Term;
  readonly label: { readonly de: string; readonly en: string };
  /** The programme pauses: muted, blocks no contributor's day. */
  readonly isBreak: boolean;
  /** It consists of parts running side by side: tables, stations, stands, reports. */
  readonly hasParts: boolean;
  /** Guests come and go as they like; usually without places. */
  readonly isOpen: boolean;
}

type Flags = Partial<Pick<SessionFormat, 'hasParts' | 'isOpen'>>;

function format(id: Term, label: SessionFormat['label'], flags: Flags = {}): SessionFormat {
  return { id, label, isBreak: breakFormats.includes(id), hasParts: false, isOpen: false, ...flags };
}

/** Session formats that ship with the model; documents add their own as taxonomy `format`. */
export const sessionFormats: readonly SessionFormat[] = [
  format('arrival', { de: 'Ankommen', en: 'Arrival' }, { isOpen: true }),
  format('technicalCheck', { de: 'Technik-Check', en: 'Technical check' }, { isOpen: true }),
  format('welcome', { de: 'Begrüßung', en: 'Welcome' }),
  format('talk', { de: 'Vortrag', en: 'Talk' }),
  format('impulse', { de: 'Impulsvortrag', en: 'Impulse talk' }),
  format('keynote', { de: 'Hauptvortrag', en: 'Keynote' }),
  format('input', { de: 'Input', en: 'Input' }),
  format('worldCafe', { de: 'World Café', en: 'World Café' }, { hasParts: true }),
  format('workshop', { de: 'Workshop', en: 'Workshop' }),
  format('training', { de: 'Fortbildung', en: 'Training' }),
  format('discussion', { de: 'Diskussion', en: 'Discussion' }),
  format('panel', { de: 'Podiumsgespräch', en: 'Panel' }),
  format('shortReports', { de: 'Kurzberichte', en: 'Short reports' }, { hasParts: true }),
  format('results', { de: 'Ergebnisse', en: 'Results' }),
  format('reflection', { de: 'Reflexion', en: 'Reflection' }),
  format('openSpace', { de: 'Open Space', en: 'Open space' }, { hasParts: true }),
  format('galleryWalk', { de: 'Galerierundgang', en: 'Gallery walk' }, { hasParts: true, isOpen: true }),
  format('marketplace', { de: 'Markt der Möglichkeiten', en: 'Marketplace' }, { hasParts: true, isOpen: true }),
  format('exhibition', { de: 'Ausstellung', en: 'Exhibition' }, { isOpen: true }),
  format('tour', { de: 'Rundgang', en: 'Tour' }),
  format('performance', { de: 'Aufführung', en: 'Performance' }),
  format('activity', { de: 'Mitmachaktion', en: 'Activity' }, { isOpen: true }),
  format('openExchange', { de: 'Offener Austausch', en: 'Open exchange' }, { isOpen: true }),
  format('getTogether', { de: 'Geselliges Beisammensein', en: 'Get-together' }, { isOpen: true }),
  format('break', { de: 'Pause', en: 'Break' }),
  format('meal', { de: 'Essen', en: 'Meal' }),
  format('closing', { de: 'Abschluss', en: 'Closing' }),
  format('other', { de: 'Sonstiges', en: 'Other' }),
];
