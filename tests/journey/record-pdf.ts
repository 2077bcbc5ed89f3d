// The text of each page of a PDF as Chromium writes it, in the order of drawing, without spaces: enough to see what stands on which
// page without a PDF library. Knows Skia's files only: one object after the other, streams deflated, fonts with a ToUnicode map.
import { inflateSync } from 'node:zlib';

/** One text per page. */
export function pageTexts(pdf: Buffer): readonly string[] {
  const objects = objectsOf(pdf.toString('latin1'));
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  const fontAt = (id: string): ReadonlyMap<string, string> => {
    const known = fonts.get(id) ?? unicodeMap(streamOf(objects.get(reference(objects.get(id) ?? '', 'ToUnicode')) ?? ''));
    fonts.set(id, known);
    return known;
  };
  return pagesOf(objects).map((page) => {
    const own = new Map(
      [...(/\/Font\s*<<([^>]*)>>/.exec(page)?.[1] ?? '').matchAll(/\/(\S+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, id]),
    );
    return drawnText(streamOf(objects.get(reference(page, 'Contents')) ?? ''), (name) => fontAt(own.get(name) ?? ''));
  });
}

/** Page height and width in points. */
export function paperSizes(pdf: Buffer): readonly string[] {
  return pagesOf(objectsOf(pdf.toString('latin1'))).map((page) => /\/MediaBox\s*\[0 0 ([^\]]+)\]/.exec(page)?.[1] ?? '');
}

function objectsOf(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(([, id = '', body = '']) => [id, body]));
}

function pagesOf(objects: ReadonlyMap<string, string>): readonly string[] {
  const below = (id: string): readonly string[] => {
    const body = objects.get(id) ?? '';
    if (!/\/Type \/Pages\b/.test(body)) return [body];
    return [...(/\/Kids \[([^\]]*)\]/.exec(body)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => below(kid));
  };
  const catalog = [...objects.values()].find((body) => /\/Type \/Catalog\b/.test(body)) ?? '';
  return below(reference(catalog, 'Pages'));
}

function reference(body: string, key: string): string {
  return new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1] ?? '';
}

function streamOf(body: string): string {
  const start = /stream\r?\n/.exec(body);
  const length = Number(/\/Length (\d+)/.exec(body)?.[1] ?? 0);
  if (start === null || length === 0) return '';
  const from = start.index + start[0].length;
  const bytes = Buffer.from(body.slice(from, from + length), 'latin1');
  return (body.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

/** Code (hexadecimal) to text. */
function unicodeMap(map: string): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of block.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)>/gi)) codes.set(code.toUpperCase(), utf16(text));
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', text = ''] of block.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]+)>/gi)) {
      for (let code = Number.parseInt(first, 16), place = 0; code <= Number.parseInt(last, 16); code += 1, place += 1) {
        const point = (Number.parseInt(text, 16) + place).toString(16).padStart(4, '0');
        codes.set(code.toString(16).padStart(first.length, '0').toUpperCase(), utf16(point));
      }
    }
  }
  return codes;
}

/** Where glyphs alone would not tell (页 and its radical look the same), the text is said beside them, up to EMC. */
function drawnText(content: string, fontOf: (name: string) => ReadonlyMap<string, string>): string {
  let font: ReadonlyMap<string, string> = new Map();
  let isSaid = false;
  let text = '';
  for (const [found, said, name, hex = ''] of content.matchAll(/\/ActualText\s*<([0-9A-F]+)>|\/(\S+) [\d.-]+ Tf|<([0-9A-F]+)>|\bEMC\b/gi)) {
    if (found === 'EMC') isSaid = false;
    else if (said !== undefined) {
      text += utf16(said.replace(/^FEFF/i, ''));
      isSaid = true;
    } else if (name !== undefined) font = fontOf(name);
    else if (!isSaid) {
      const width = [...font.keys()][0]?.length ?? 4;
      for (let at = 0; at < hex.length; at += width) text += font.get(hex.slice(at, at + width).toUpperCase()) ?? '';
    }
  }
  return text.normalize('NFKC').replace(/\s+/g, '');
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}
