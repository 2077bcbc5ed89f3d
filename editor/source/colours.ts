// Monaco's colours from our tokens. Monaco has one theme for the whole page, and wants hexadecimal colours; ours follow the color-scheme
// and may be any CSS colour. So a probe in the page's own root is asked what they come to, whenever the scheme may have changed.
import type { monaco as Api } from './monaco.js';

type Tokens = 'paper' | 'sunk' | 'ink' | 'soft' | 'line' | 'accent' | 'tint' | 'good' | 'bad' | 'warn';
const NAMES: readonly Tokens[] = ['paper', 'sunk', 'ink', 'soft', 'line', 'accent', 'tint', 'good', 'bad', 'warn'];

/** Keeps Monaco in the colours of an element with our tokens until the given way back is taken. */
export function followColours(monaco: typeof Api, host: Element & { readonly shadowRoot: ShadowRoot | null }): () => void {
  const apply = (): void => {
    const { isDark, colour } = probe(host);
    const name = isDark ? 'steelyard-dark' : 'steelyard-light';
    monaco.editor.defineTheme(name, {
      base: isDark ? 'vs-dark' : 'vs',
      inherit: true,
      rules: [
        { token: 'string.key.json', foreground: plain(colour.accent) },
        { token: 'string.value.json', foreground: plain(colour.ink) },
        { token: 'number.json', foreground: plain(colour.good) },
        { token: 'keyword.json', foreground: plain(colour.warn) },
        { token: 'delimiter', foreground: plain(colour.soft) },
      ],
      colors: {
        'editor.background': colour.paper,
        'editor.foreground': colour.ink,
        'editorGutter.background': colour.paper,
        'editorLineNumber.foreground': colour.soft,
        'editorLineNumber.activeForeground': colour.ink,
        'editor.lineHighlightBackground': colour.sunk,
        'editor.lineHighlightBorder': colour.sunk,
        'editorIndentGuide.background1': colour.line,
        'editorWidget.background': colour.sunk,
        'editorWidget.border': colour.line,
        'editorHoverWidget.background': colour.sunk,
        'editorHoverWidget.border': colour.line,
        'editorSuggestWidget.background': colour.sunk,
        'editorStickyScroll.background': colour.paper,
        'editorStickyScrollHover.background': colour.sunk,
        'editorError.foreground': colour.bad,
        'editorWarning.foreground': colour.warn,
        'editorInfo.foreground': colour.accent,
        focusBorder: colour.accent,
      },
    });
    monaco.editor.setTheme(name);
  };
  apply();
  // Of the system, and of the page's own switch.
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', apply);
  const page = new MutationObserver(apply);
  page.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class'] });
  return () => {
    system.removeEventListener('change', apply);
    page.disconnect();
  };
}

function probe(host: Element & { readonly shadowRoot: ShadowRoot | null }): {
  readonly isDark: boolean;
  readonly colour: Readonly<Record<Tokens, string>>;
} {
  const box = document.createElement('span');
  (host.shadowRoot ?? host).append(box);
  const read = (value: string): string => {
    box.style.color = value;
    return hex(getComputedStyle(box).color);
  };
  const isDark = read('light-dark(#000000, #ffffff)') === '#ffffff';
  const colour = Object.fromEntries(NAMES.map((name) => [name, read(`var(--_${name})`)])) as Record<Tokens, string>;
  box.remove();
  return { isDark, colour };
}

/** Of what a browser computes: "rgb(1, 2, 3)", for some colours "color(srgb 0.1 0.2 0.3)". */
function hex(computed: string): string {
  const isShare = computed.startsWith('color(');
  const parts = [...computed.matchAll(/-?\d*\.?\d+(?:e-?\d+)?/g)].slice(0, 3).map(([one]) => Number(one) * (isShare ? 255 : 1));
  if (parts.length < 3) return '#808080';
  return `#${parts
    .map((one) =>
      Math.min(255, Math.max(0, Math.round(one)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function plain(colour: string): string {
  return colour.slice(1);
}
