import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { nameOf, partySize } from './form-view.js';
import type { FormView } from './form-view.js';

/** Draws something for everybody of a party: as it is for one, under their names for several. */
export function perPerson(
  view: FormView,
  draw: (person: number) => readonly unknown[],
  sameForAll?: () => void,
): readonly unknown[] {
  const isParty = partySize(view) > 1;
  const group = (person: number): TemplateResult =>
    html`<fieldset class=${isParty ? 'person' : 'alone'} role=${isParty ? nothing : 'presentation'}>
      <legend ?hidden=${!isParty}><bdi>${nameOf(person, view)}</bdi></legend>
      ${draw(person)}
      ${
        person === 0 && isParty && sameForAll
          ? html`<button type="button" @click=${sameForAll}>${view.messages.sameForAll}</button>`
          : nothing
      }
    </fieldset>`;
  let person = 0;
  const others = view.companions.map((key) => (key === undefined ? nothing : group((person += 1))));
  return [group(0), ...others];
}
