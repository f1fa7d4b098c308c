import type { EventDocumentation } from '@geflecht/core/event';
import type { DetailsScope } from './details-scope.js';
import type { ShownMedia } from './media-model.js';

/** What the documentation needs beyond details. */
export interface DocumentationScope extends DetailsScope {
  readonly documented: EventDocumentation;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Whether a visitor has asked for media of another host. */
  readonly isLoaded: (media: ShownMedia) => boolean;
  readonly load: (media: ShownMedia) => void;
}
