import { GeneratorError } from './generator-error.js';

/** One name in the spellings code needs. */
export interface NameForms {
  /** `room-plan`: files, tags, entries. */
  readonly kebab: string;
  /** `roomPlan`: functions. */
  readonly camel: string;
  /** `RoomPlan`: classes and types. */
  readonly pascal: string;
}

const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * Spells a kebab-case name in every form.
 *
 * @throws GeneratorError `name-invalid`
 */
export function nameForms(kebab: string): NameForms {
  if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/u.test(kebab)) {
    throw new GeneratorError('name-invalid', `"${kebab}" is no name in kebab-case, such as "room-plan".`);
  }
  const pascal = kebab.split('-').map(upperFirst).join('');
  return { kebab, pascal, camel: pascal.charAt(0).toLowerCase() + pascal.slice(1) };
}

/** Fills a template: `{{kebab}}`, `{{camel}}` and `{{pascal}}` stand for the name. */
export function fillTemplate(template: string, forms: NameForms): string {
  return template
    .replaceAll('{{kebab}}', forms.kebab)
    .replaceAll('{{camel}}', forms.camel)
    .replaceAll('{{pascal}}', forms.pascal);
}
