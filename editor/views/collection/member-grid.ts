// The small lists inside a thing as a grid of their own: options of a fact, kinds of an adjustment.
import { html, type TemplateResult } from 'lit';
import { titleOf } from '../../../engine/explain/titles.js';
import type { Ruleset } from '../../../engine/model/documents.js';
import {
  changeMembers,
  freshMemberId,
  type Member,
  type MemberList,
  membersOf,
  renameMember,
} from '../../commands/members/change-members.js';
import { setField } from '../../commands/set-field.js';
import type { Studio } from '../../state/studio.js';
import { COLLECTION_WORDS } from '../../text/studio/collection.js';
import type { CellEdit, CellRefusal, GridActions, GridColumn, GridRow } from '../../ui/grid/grid-types.js';
import { combined } from '../combined-edit.js';
import { titleCells } from './texts.js';

const rows = new WeakMap<Member, GridRow>();

export interface MemberSetting {
  readonly studio: Studio;
  readonly ruleset: Ruleset;
  readonly list: MemberList;
  readonly id: string;
  readonly title: string;
  readonly empty: string;
  readonly isReadOnly: boolean;
  readonly isFixed: boolean;
}

export function memberGrid(setting: MemberSetting): TemplateResult {
  const { studio, ruleset, list, id, title, empty, isReadOnly } = setting;
  const words = COLLECTION_WORDS[studio.language];
  const columns: readonly GridColumn[] = [
    { id: 'title', title: words.title, kind: 'text', width: 90, isFlexible: true },
    { id: 'en', title: words.english, kind: 'text', width: 80, isFlexible: true },
    { id: 'id', title: words.id, kind: 'text', width: 100 },
  ];
  return html`<h4>${title}</h4><steelyard-grid .columns=${columns} .rows=${membersOf(ruleset, list, id).map(rowOf)} .actions=${actions(setting)}
    .label=${title} .language=${studio.language} .readonly=${isReadOnly} .empty=${empty}></steelyard-grid>`;
}

function rowOf(member: Member): GridRow {
  const known = rows.get(member) ?? {
    id: member.id,
    label: titleOf(member, 'zh-CN'),
    cells: { ...titleCells(member), id: { text: member.id, look: 'soft' } },
  };
  rows.set(member, known);
  return known;
}

function actions({ studio, ruleset, list, id, isFixed }: MemberSetting): GridActions {
  const members = membersOf(ruleset, list, id);
  const want = (wanted: readonly Member[]): boolean => studio.apply(changeMembers(ruleset, list, id, wanted)).isApplied;
  return {
    onEdit: (edits) => takeEdits(edits, studio, ruleset, list, id),
    ...(isFixed
      ? {}
      : {
          onInsert: (after) => {
            const member = { id: freshMemberId(members, list) };
            const at = after === undefined ? members.length : members.findIndex((one) => one.id === after) + 1;
            return want([...members.slice(0, at), member, ...members.slice(at)]) ? member.id : undefined;
          },
          onRemove: (gone) => void want(members.filter((one) => !gone.includes(one.id))),
          onMove: (moved, { row, where }) => {
            const rest = members.filter((one) => !moved.includes(one.id));
            const at = rest.findIndex((one) => one.id === row) + (where === 'before' ? 0 : 1);
            want([...rest.slice(0, at), ...members.filter((one) => moved.includes(one.id)), ...rest.slice(at)]);
          },
        }),
  };
}

function takeEdits(edits: readonly CellEdit[], studio: Studio, ruleset: Ruleset, list: MemberList, id: string): readonly CellRefusal[] {
  const words = COLLECTION_WORDS[studio.language];
  const commands = edits.map(({ row, column, text }) => (now: Ruleset) => {
    if (column === 'id') return renameMember(now, list, id, row, text.normalize('NFKC').trim());
    const field = `${list.field}.${row}.title.${column === 'en' ? 'en' : 'zh-CN'}`;
    return setField(now, { collection: list.collection, id, field }, text.trim() || undefined);
  });
  const refused = edits.flatMap(({ row, column }, at) =>
    column === 'id' && commands[at]?.(ruleset) === false ? [{ row, column, text: words.wrongId }] : [],
  );
  const applied = studio.apply(combined(ruleset, commands));
  if (applied.isApplied || applied.problems.length === 0) return refused;
  const text = applied.problems.map((one) => studio.sentence(one)).join(' ');
  return edits.map(({ row, column }) => ({ row, column, text }));
}
