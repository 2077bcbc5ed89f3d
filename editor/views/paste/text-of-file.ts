// The text of a CSV or TSV file as Excel saves it: UTF-8, "Unicode text" (UTF-16 with a mark), or in China GBK. What it says is shown
// before it is taken, so that a wrong guess is seen. undefined: not text.
const MAX_BYTES = 30_000_000;

export async function textOfFile(file: Blob): Promise<string | undefined> {
  if (file.size > MAX_BYTES) return undefined;
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decoded('utf-16be', bytes);
  const text = decoded('utf-8', bytes) ?? decoded('gb18030', bytes);
  // Office files and PDFs have such characters; tables in text have none.
  return text === undefined || text.slice(0, 10_000).includes('\0') ? undefined : text;
}

function decoded(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
