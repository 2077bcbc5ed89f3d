// What the outline adds to the command palette while it is shown.
import type { StudioCommand } from '../../state/studio.js';
import { OUTLINE_WORDS, type OutlineWords } from '../../text/studio/outline.js';
import type { OutlineView } from './outline-view.js';

export function outlineCommands(view: OutlineView): readonly StudioCommand[] {
  const canChange = (): boolean => view.studio.workpiece?.readOnly === undefined;
  const canBuild = (): boolean => canChange() && view.studio.workpiece?.isValuesOnly === false;
  const command = (
    id: string,
    word: (words: OutlineWords) => string,
    run: () => void,
    isAvailable = (): boolean => true,
  ): StudioCommand => ({
    id: `outline-${id}`,
    title: { 'zh-CN': word(OUTLINE_WORDS['zh-CN']), en: word(OUTLINE_WORDS.en) },
    group: 'outline',
    isAvailable,
    run,
  });
  return [
    command(
      'insert',
      (words) => words.insertBelow,
      () => view.insert(),
      canBuild,
    ),
    command(
      'indent',
      (words) => words.indent,
      () => view.indent(1),
      canBuild,
    ),
    command(
      'outdent',
      (words) => words.outdent,
      () => view.indent(-1),
      canBuild,
    ),
    command(
      'renumber',
      (words) => words.renumber,
      () => view.renumber(),
      canBuild,
    ),
    command(
      'expand',
      (words) => words.expandAll,
      () => view.expandTo(0),
    ),
    command(
      'collapse',
      (words) => words.collapseAll,
      () => view.expandTo(1),
    ),
    command(
      'details',
      (words) => words.details,
      () => view.toggleDetail(),
    ),
  ];
}
