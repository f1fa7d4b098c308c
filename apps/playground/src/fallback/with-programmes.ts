/** Writes the programme of an event from a document of the playground, such as `fachtag.json`. */
export type WriteProgramme = (name: string, eventId: string) => string;

const placeholder = /(?<=<geflecht-agenda\b[^>]*\bevent="([^"]+)"[^>]*>\s*)<!-- programme of ([\w-]+\.json) -->/g;

/** A page of the website, with programmes in place of the comments that stand for them inside the elements. */
export function withProgrammes(page: string, write: WriteProgramme): string {
  // As a function, since a programme may hold what stands for something in a replacement text.
  return page.replaceAll(placeholder, (_, eventId: string, name: string) => write(name, eventId));
}
