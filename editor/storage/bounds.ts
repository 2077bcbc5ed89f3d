// How much the library takes from strangers at once.

/** Bytes of one file, bundles included. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;
/** Documents of one bundle or one folder. */
export const MAX_DOCUMENTS = 500;
/** Scenarios of one document, and characters of one note or reason. */
export const MAX_SCENARIOS = 1000;
export const MAX_NOTE = 20_000;
