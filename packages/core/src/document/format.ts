/** Name every document carries, so that a stray JSON file is told apart at once. */
export const documentFormat = 'geflecht';
/** Version of the document format this package reads and writes. */
export const documentVersion = 1;
