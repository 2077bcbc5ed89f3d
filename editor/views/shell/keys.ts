// Keys of commands: "Mod+Shift+P" against what the keyboard says, and as people read it.
const IS_MAC = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

/** Whether an event is the key of a command. */
export function isKey(keys: string, event: KeyboardEvent): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const has = (name: string): boolean => parts.slice(0, -1).includes(name);
  const mod = IS_MAC ? event.metaKey : event.ctrlKey;
  const other = IS_MAC ? event.ctrlKey : event.metaKey;
  return (
    mod === has('Mod') &&
    !other &&
    event.shiftKey === has('Shift') &&
    event.altKey === has('Alt') &&
    (event.key.toLowerCase() === key.toLowerCase() || FULL_WIDTH.get(event.key) === key || isSamePlace(key, event))
  );
}

/** What an input method makes of the same key. */
const FULL_WIDTH: ReadonlyMap<string, string> = new Map([['？', '?']]);

/** Where the layout has no Latin letters, or Alt makes another sign of the key: the key at the place of the letter or digit. */
function isSamePlace(key: string, event: KeyboardEvent): boolean {
  if (event.code === `Digit${key}`) return true;
  return event.code === `Key${key}` && !/^[a-z]$/i.test(event.key);
}

/** The first of several ways, as people read it. */
export function keysText(keys: string): string {
  const [first = ''] = keys.split(' ');
  return first.replace('Mod', IS_MAC ? '⌘' : 'Ctrl').replace(/^Shift\+\?$/, '?');
}

/** A key that means something to the field that has the focus: its own undo, its text. */
export function isFieldsOwn(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  const isText =
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && TEXT_TYPES.has(target.type));
  const isTyped = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  // The grid waits for the first key in an idle field: only typing is its own there, undo is the document's.
  if (isText && target.hasAttribute('data-idle')) return isTyped;
  return (
    isText &&
    (event.ctrlKey || event.metaKey ? /^[zyacvx]$/i.test(event.key) : !/^F\d+$|^Escape$/.test(event.key) && (IS_MAC || !event.altKey))
  );
}

const TEXT_TYPES = new Set(['text', 'search', 'number', 'date', 'url', 'email', '']);
