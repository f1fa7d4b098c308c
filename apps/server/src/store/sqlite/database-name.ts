/** File of the database in a data folder and in a backup. */
export const databaseName = 'geflecht.sqlite';
