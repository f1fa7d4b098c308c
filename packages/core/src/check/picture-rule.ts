import type { Text } from '../text/text.js';
import type { CheckRule } from './check-rule.js';
import { isBlank } from './words.js';

interface Picture {
  readonly alt?: Text | undefined;
}

/** Every picture says in words what it shows; a funder's logo is never mere decoration. */
export const pictureRule: CheckRule = (document, findings) => {
  const { events = [], sessions = [], contributors = [], actors = [], fundingNotices = [], mediaItems = [] } = document;
  const look = (picture: Picture | undefined, path: readonly (string | number)[]) => {
    if (picture === undefined || !isBlank(picture.alt)) return;
    findings.add({ path: [...path, 'alt'], code: 'alt-missing', topic: 'completeness' });
  };
  for (const [index, { image }] of events.entries()) look(image, ['events', index, 'image']);
  for (const [index, { image }] of sessions.entries()) look(image, ['sessions', index, 'image']);
  for (const [index, { photo }] of contributors.entries()) look(photo, ['contributors', index, 'photo']);
  for (const [index, { logo, photo }] of actors.entries()) {
    look(logo, ['actors', index, 'logo']);
    look(photo, ['actors', index, 'photo']);
  }
  for (const [index, item] of mediaItems.entries()) look(item, ['mediaItems', index]);
  for (const [index, { funders }] of fundingNotices.entries()) {
    for (const [position, funder] of funders.entries()) {
      if (funder.logo !== undefined) look(funder, ['fundingNotices', index, 'funders', position]);
    }
  }
};
