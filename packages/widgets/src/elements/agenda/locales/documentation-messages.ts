import type { MediaItem } from '@geflecht/core/event';

/** Words of what remains of an event, and of what stands behind it. */
export interface DocumentationMessages {
  readonly about: string;
  readonly learningGoals: string;
  /** Labels of those involved, by role. */
  readonly involved: Readonly<
    Record<'organiser' | 'coOrganiser' | 'commissioner' | 'localHost' | 'partner' | 'funder', string>
  >;
  readonly series: string;
  readonly edition: (number: number) => string;
  readonly project: string;
  readonly fundingProgramme: string;
  readonly results: string;
  /** Labels of results by kind, and by whom they come from. */
  readonly resultKinds: Readonly<Record<string, string>>;
  readonly resultBy: Readonly<Record<string, string>>;
  /** Headings over several media of one kind, and what one is called. */
  readonly media: Readonly<Record<MediaItem['kind'], Readonly<Record<'many' | 'one', string>>>>;
  /** Button that loads something of another host, and what then happens. */
  readonly load: (what: string, host: string) => string;
  readonly foreign: (host: string) => string;
  readonly openAt: (host: string) => string;
  /** Stands before whose a picture is. */
  readonly owner: string;
  readonly documentation: string;
  readonly attended: (people: number) => string;
  readonly keyMessages: string;
  readonly quotes: string;
  readonly reports: string;
  readonly related: string;
}
