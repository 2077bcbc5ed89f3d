// Sets what stands at the head of a document, ruleset or overlay alike: version, approval, effective period. Steps of the work, not of
// the rules: an overlay's own version is no change that it makes to its base.
import { fieldWord } from '../../../engine/diff/words.js';
import type { Overlay, Ruleset } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';
import type { Edit } from '../../state/edit.js';

/** Fields of the head, as they stand in files. */
const ORDER = ['format', 'id', 'version', 'status', 'title', 'text', 'note', 'basis', 'extends', 'after', 'effective', 'approval'];

type Plain = Record<string, unknown>;

/** "version", or a field of a section: "approval.draftedBy", "effective.from". undefined removes it. False where it is so already. */
export function setDocumentField(document: Ruleset | Overlay, field: string, value: string | undefined): Edit | false {
  const [section = '', inner] = field.split('.');
  const held = (document as unknown as Plain)[section];
  const before = inner === undefined ? held : (held as Plain | undefined)?.[inner];
  if ((before ?? undefined) === value) return false;
  const label = (language: Language): string => {
    const none = language === 'en' ? 'none' : '无';
    return `${fieldWord('ruleset', field.split('.'), language)}${language === 'en' ? ': ' : '：'}${String(before ?? none)} → ${value ?? none}`;
  };
  const english = label('en');
  return {
    of: 'work',
    label: { 'zh-CN': label('zh-CN'), en: english.charAt(0).toUpperCase() + english.slice(1) },
    joins: `document.${field}`,
    place: { collection: 'ruleset', id: '', field },
    change: (work) => {
      const target = work.document as unknown as Plain;
      if (inner === undefined) return put(target, section, value);
      const changed = { ...((held as Plain | undefined) ?? {}), [inner]: value };
      if (value === undefined) delete changed[inner];
      put(target, section, Object.keys(changed).length === 0 ? undefined : changed);
    },
  };
}

/** A new key goes to its place in the head. */
function put(target: Plain, name: string, value: unknown): void {
  if (value === undefined) {
    delete target[name];
    return;
  }
  if (Object.hasOwn(target, name)) {
    target[name] = value;
    return;
  }
  const at = ORDER.indexOf(name);
  const later = Object.keys(target).filter((key) => !ORDER.includes(key) || ORDER.indexOf(key) > at);
  const moved = later.map((key) => [key, target[key]] as const);
  target[name] = value;
  for (const [key, old] of moved) {
    delete target[key];
    target[key] = old;
  }
}
