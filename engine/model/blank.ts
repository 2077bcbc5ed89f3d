// Whether a text says anything: reasons and notes that are asked for have to (S-38, S-39, S-72).

/** Absent, or made of white space only. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
