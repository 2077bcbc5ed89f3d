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
    (event.key.toLowerCase() === key.toLowerCase() || event.code === `Key${key}` || event.code === `Digit${key}`)
  );
}

export function keysText(keys: string): string {
  return keys.replace('Mod', IS_MAC ? '⌘' : 'Ctrl');
}

/** A key that means something to the field that has the focus: its own undo, its text. */
export function isFieldsOwn(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  const isText =
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && TEXT_TYPES.has(target.type));
  // The grid waits for the first key in an empty field: that is no typing yet.
  return (
    isText &&
    !target.hasAttribute('data-idle') &&
    (event.ctrlKey || event.metaKey ? /^[zyacvx]$/i.test(event.key) : !/^F\d+$|^Escape$/.test(event.key))
  );
}

const TEXT_TYPES = new Set(['text', 'search', 'number', 'date', 'url', 'email', '']);
