// How much the library takes from strangers at once.

/** Bytes of one file, bundles included. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;
/** Documents of one bundle or one folder. */
export const MAX_DOCUMENTS = 500;
/** Scenarios of one document, and characters of one note or reason. */
export const MAX_SCENARIOS = 1000;
export const MAX_NOTE = 20_000;
/** Characters of one bundle that is written: well below what the engine reads, also where they are Chinese. */
export const MAX_BUNDLE_CHARACTERS = 2_500_000;
