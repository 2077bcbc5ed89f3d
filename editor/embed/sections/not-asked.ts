// Where it is kept whether the items of evidence that are not asked for are shown: the section reads it, who looks for an item sets it.

/** Under this key of Desk.isOpen. */
export const NOT_ASKED_KEY = 'fold:evidence-not-asked';
