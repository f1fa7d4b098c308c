/** Types of schema.org that are events though their name does not end in „Event“. */
export const otherEventTypes: readonly string[] = ['CourseInstance', 'EventSeries', 'Festival', 'Hackathon'];

/** Session formats by type of schema.org; what is missing here says nothing about the format. */
export const formatsOfTypes: Readonly<Record<string, string>> = {
  ComedyEvent: 'performance',
  CourseInstance: 'training',
  DanceEvent: 'performance',
  EducationEvent: 'training',
  ExhibitionEvent: 'exhibition',
  Hackathon: 'workshop',
  LiteraryEvent: 'performance',
  MusicEvent: 'performance',
  PerformingArtsEvent: 'performance',
  ScreeningEvent: 'performance',
  SocialEvent: 'getTogether',
  TheaterEvent: 'performance',
  VisualArtsEvent: 'exhibition',
};

/** Whether a type of schema.org, without its prefix, is Event or one of its kinds. */
export function isEventType(type: string): boolean {
  return type.endsWith('Event') || otherEventTypes.includes(type);
}
