// Several commands as one undo step: each is asked on the ruleset that those before it have made.
import { produce } from 'immer';
import type { Ruleset } from '../../engine/model/documents.js';
import { type Collection, moveThing, thingsOf } from '../commands/things.js';
import type { Edit, RulesetEdit } from '../state/edit.js';

/** False where none of them applies. One edit keeps its own label; many say how many there are. */
export function combined(ruleset: Ruleset, commands: readonly ((ruleset: Ruleset) => Edit | false)[]): Edit | false {
  const edits: RulesetEdit[] = [];
  let at = ruleset;
  for (const command of commands) {
    const edit = command(at);
    if (edit === false || edit.of !== 'ruleset') continue;
    edits.push(edit);
    at = produce(at, (draft) => void edit.change(draft));
  }
  const [first] = edits;
  if (first === undefined) return false;
  if (edits.length === 1) return first;
  const more = edits.length - 1;
  return {
    of: 'ruleset',
    label: { 'zh-CN': `${first.label['zh-CN']}，另 ${more} 项`, en: `${first.label.en} and ${more} more` },
    ...(first.place === undefined ? {} : { place: first.place }),
    change: (draft) => {
      for (const edit of edits) edit.change(draft);
    },
  };
}

/** Things of a collection moved together before or after another one, in one step; their order among themselves stays. */
export function movedThings(
  ruleset: Ruleset,
  collection: Collection,
  ids: readonly string[],
  target: string,
  where: 'before' | 'after' | 'into',
): Edit | false {
  const moves = ids.map((id, at) => (now: Ruleset) => {
    const rest = thingsOf(now, collection).filter((one) => one.id !== id);
    const beside = rest.findIndex((one) => one.id === (at === 0 ? target : ids[at - 1]));
    return beside === -1 ? false : moveThing(now, collection, id, at === 0 && where === 'before' ? beside : beside + 1);
  });
  return combined(ruleset, moves);
}
