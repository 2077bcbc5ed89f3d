// The small lists inside a thing: the options of a fact, the kinds of an adjustment. Their fields are set by setField.
import type { Ruleset, Text } from '../../../engine/model/documents.js';
import type { Edit } from '../../state/edit.js';
import { isId } from '../references/rename-thing.js';
import { type Plain, thingAt } from '../thing-at.js';

export type MemberList =
  | { readonly collection: 'facts'; readonly field: 'options' }
  | { readonly collection: 'adjustments'; readonly field: 'kinds' };

export interface Member {
  readonly id: string;
  readonly title?: Text;
}

const WORDS = { options: { 'zh-CN': '选项', en: 'options' }, kinds: { 'zh-CN': '情形', en: 'kinds' } } as const;

export function membersOf(ruleset: Ruleset, { collection, field }: MemberList, id: string): readonly Member[] {
  return (thingAt(ruleset, ruleset, { collection, id })?.[field] ?? []) as readonly Member[];
}

/** An id that no member has yet: "option-3". */
export function freshMemberId(members: readonly Member[], list: MemberList): string {
  const base = list.field === 'options' ? 'option' : 'kind';
  let number = members.length + 1;
  while (members.some((one) => one.id === `${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/** The list as it is wanted: members added, removed, moved, with other ids. False where nothing changes or two have one id. */
export function changeMembers(ruleset: Ruleset, list: MemberList, id: string, wanted: readonly Member[]): Edit | false {
  const { collection, field } = list;
  const thing = thingAt(ruleset, ruleset, { collection, id });
  const before = membersOf(ruleset, list, id);
  const isSame = before.length === wanted.length && before.every((one, at) => one === wanted[at]);
  if (thing === undefined || isSame || new Set(wanted.map((one) => one.id)).size < wanted.length) return false;
  const title = thing.title as Text | undefined;
  const name = (language: 'zh-CN' | 'en'): string => (typeof title === 'string' ? title : (title?.[language] ?? title?.['zh-CN'])) || id;
  return {
    of: 'ruleset',
    label: { 'zh-CN': `${name('zh-CN')}：${WORDS[field]['zh-CN']}`, en: `${name('en')}: ${WORDS[field].en}` },
    place: { collection, id, field },
    change: (draft) => {
      const target = thingAt(ruleset, draft, { collection, id });
      if (target === undefined) return;
      if (wanted.length === 0) delete target[field];
      else target[field] = wanted as unknown as Plain[];
    },
  };
}

/** Another id for a member. What compares with it is told of by the engine. */
export function renameMember(ruleset: Ruleset, list: MemberList, id: string, member: string, to: string): Edit | false {
  const members = membersOf(ruleset, list, id);
  if (!isId(to) || members.some((one) => one.id === to)) return false;
  return changeMembers(
    ruleset,
    list,
    id,
    members.map((one) => (one.id === member ? { ...one, id: to } : one)),
  );
}
