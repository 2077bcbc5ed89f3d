// The quick question, before anything is loaded that reads tables: is this one?

/** What was pasted, as the clipboard's types give it. */
export interface Pasted {
  readonly html?: string | undefined;
  readonly text?: string | undefined;
}

/** At least two rows of two columns, in the text or in the markup. A single column or row goes into the cells where it is pasted. */
export function looksLikeTable({ html = '', text = '' }: Pasted): boolean {
  const lines = text
    .slice(0, 100_000)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '');
  if (lines.filter((line) => line.includes('\t')).length >= 2) return true;
  const table = html.search(/<table[\s>]/i);
  if (table === -1) return false;
  const start = html.slice(table, table + 500_000);
  const rows = start.match(/<tr[\s>]/gi)?.length ?? 0;
  const cells = start.match(/<t[dh][\s>]/gi)?.length ?? 0;
  return rows >= 2 && cells > rows;
}
