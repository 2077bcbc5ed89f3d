// The commands of the frame: undo and redo, views, language, the palette. What a view adds is offered by the view itself.
import type { Label } from '../../state/label.js';
import type { StudioCommand } from '../../state/studio.js';
import { SHELL_WORDS, type ShellWords } from '../../text/studio/shell.js';
import { viewsFor } from '../registry.js';
import type { StudioApp } from './studio-app.js';

/** What the frame can do at this moment. */
export function shellCommands(app: StudioApp): readonly StudioCommand[] {
  const { studio } = app;
  const { workpiece } = studio;
  const views = workpiece === undefined ? [] : viewsFor(workpiece.kind);
  return [
    command(
      'palette',
      'view',
      (words) => words.palette,
      () => app.openPalette(),
      'Mod+K Mod+Shift+P F1',
    ),
    command(
      'undo',
      'edit',
      (words) => words.undo,
      () => void workpiece?.undo(),
      'Mod+Z',
      () => studio.view !== 'library' && workpiece?.canUndo !== undefined,
    ),
    command(
      'redo',
      'edit',
      (words) => words.redo,
      () => void workpiece?.redo(),
      'Mod+Shift+Z Mod+Y',
      () => studio.view !== 'library' && workpiece?.canRedo !== undefined,
    ),
    command(
      'library',
      'library',
      (words) => words.views.library,
      () => studio.show('library'),
      'Alt+0',
    ),
    ...views.map(({ id }, index) =>
      command(
        `view-${id}`,
        'view',
        (words) => words.views[id],
        () => studio.show(id),
        index < 9 ? `Alt+${index + 1}` : undefined,
      ),
    ),
    command(
      'problems',
      'view',
      (words) => words.problems,
      () => app.togglePanel('problems'),
      'Mod+Shift+M',
      () => workpiece !== undefined,
    ),
    command(
      'trial',
      'view',
      (words) => words.trial,
      () => app.togglePanel('trial'),
      undefined,
      () => workpiece !== undefined,
    ),
    command(
      'panel',
      'view',
      (words) => words.panel,
      () => app.togglePanel(),
      'Mod+B',
      () => workpiece !== undefined,
    ),
    command(
      'language',
      'view',
      (words) => words.switchLanguage,
      () => studio.setLanguage(studio.language === 'en' ? 'zh-CN' : 'en'),
    ),
    command(
      'shortcuts',
      'view',
      (words) => words.shortcuts,
      () => app.showShortcuts(),
      'Shift+?',
    ),
    command(
      'revise',
      'document',
      (words) => words.revise,
      () => revise(app),
      undefined,
      () => workpiece?.readOnly === 'published' || workpiece?.readOnly === 'shipped',
    ),
  ];
}

function command(
  id: string,
  group: string,
  title: (words: ShellWords) => string,
  run: () => void | Promise<void>,
  keys?: string,
  isAvailable: () => boolean = () => true,
): StudioCommand {
  const label: Label = { 'zh-CN': title(SHELL_WORDS['zh-CN']), en: title(SHELL_WORDS.en) };
  return { id, group, title: label, run, isAvailable, ...(keys === undefined ? {} : { keys }) };
}

/** A draft of the next version, which remembers what it began with: asked for as in the library. */
async function revise({ studio }: StudioApp): Promise<void> {
  const entry = studio.workpiece === undefined ? undefined : studio.library.entry(studio.workpiece.key);
  if (entry === undefined) return;
  const { createRevision } = await import('../library/create.js');
  await createRevision(studio, entry);
}
