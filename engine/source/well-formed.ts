// Whether a text is Unicode: no half of a surrogate pair on its own, which UTF-8 cannot carry. S-1.

const LONE_SURROGATE = /[\ud800-\udfff]/u;

export function isWellFormed(text: string): boolean {
  // ES2024, where there is one: it is quicker.
  const native = (text as { readonly isWellFormed?: () => boolean }).isWellFormed;
  return native === undefined ? !LONE_SURROGATE.test(text) : native.call(text);
}
