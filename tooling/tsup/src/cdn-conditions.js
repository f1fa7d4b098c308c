/** Workspace packages are bundled from source, so that whatever a page does not use is shaken out module by module. */
export const cdnConditions = ['geflecht-source', 'production', 'browser', 'import', 'module', 'default'];
