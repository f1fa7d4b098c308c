import type { EventDocumentation } from '@geflecht/core/event';
import type { Text } from '@geflecht/core/text';
import type { DetailsScope } from './details-scope.js';
import type { DetailsMessages } from './locales/details-messages.js';
import type { DocumentationMessages } from './locales/documentation-messages.js';
import type { ShownMedia } from './media-model.js';

/** What the documentation needs beyond details. */
export interface DocumentationScope extends DetailsScope {
  readonly words: DetailsMessages & DocumentationMessages;
  readonly documented: EventDocumentation;
  /** Labels of the sectors that ship, by id; loaded where somebody counted by sector. */
  readonly sectors: ReadonlyMap<string, Text>;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Whether a visitor has asked for media of another host. */
  readonly isLoaded: (media: ShownMedia) => boolean;
  readonly load: (media: ShownMedia) => void;
}
