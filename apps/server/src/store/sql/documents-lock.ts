/** The lock of all documents: networks read each other's actors. */
export const documentsLock = 'documents';
