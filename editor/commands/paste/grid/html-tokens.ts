// The markup of a clipboard as a stream of tags and text. Nothing is made of it but strings: no document, so no script, style, image or
// frame of a stranger's can do anything, and the reading can stop at any place. What office programs write is enough: comments and
// conditional sections are left out, unquoted attributes and missing end tags are taken. Linear in the length of the text.

export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string }
  /** Content of <style>, in which classes say how far cells stand in. */
  | { readonly kind: 'style'; readonly text: string };

/** Elements whose content is not text of the table. */
const RAW = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'noscript',
  'template',
  'svg',
  'math',
]);

export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open === -1 ? html.length : open;
    if (end > at) yield { kind: 'text', text: decoded(html.slice(at, end)) };
    if (open === -1) return;
    const next = html[open + 1] ?? '';
    if (html.startsWith('<!--', open)) at = after(html, '-->', open + 4);
    else if (next === '!' || next === '?') at = after(html, '>', open);
    else if (!/[a-z/]/i.test(next)) {
      yield { kind: 'text', text: '<' };
      at = open + 1;
    } else {
      const close = endOfTag(html, open + 1);
      if (close === -1) return;
      const [, slash, name = '', attributes = ''] = /^(\/?)([^\s/>]*)([\s\S]*)$/.exec(html.slice(open + 1, close)) ?? [];
      const tag = name.toLowerCase();
      at = close + 1;
      if (slash === '' && RAW.has(tag)) {
        const stop = endOfRaw(html, tag, at);
        if (tag === 'style') yield { kind: 'style', text: html.slice(at, stop) };
        at = after(html, '>', stop);
      } else yield { kind: slash === '/' ? 'close' : 'open', name: tag, attributes };
    }
  }
}

/** The value of an attribute in the text between a tag's name and its end. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s"'])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
  return found === null ? undefined : decoded(found[1] ?? found[2] ?? found[3] ?? '');
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

/** The ">" of a tag; one inside a quoted value does not end it. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  let last = '';
  for (let at = from; at < html.length; at += 1) {
    const character = html[at] as string;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return at;
    else if ((character === '"' || character === "'") && last === '=') quote = character;
    if (!/\s/.test(character)) last = character;
  }
  return -1;
}

function endOfRaw(html: string, tag: string, from: number): number {
  const end = new RegExp(`</${tag}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

const NAMED = new Map(
  Object.entries({
    nbsp: '\u00a0',
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    shy: '\u00ad',
    middot: '·',
    bull: '•',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    times: '×',
    minus: '−',
    le: '≤',
    ge: '≥',
    ne: '≠',
    plusmn: '±',
    deg: '°',
    permil: '‰',
    frac12: '½',
    sect: '§',
    copy: '©',
    reg: '®',
    zwnj: '',
    zwj: '',
  }),
);

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,9}));?/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return NAMED.get(name as string) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal as string, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
  });
}
