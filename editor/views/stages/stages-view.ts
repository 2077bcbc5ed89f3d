// Stages: names for people, used by evidence and conditions.
import { html, type TemplateResult } from 'lit';
import { textIn, titleOf } from '../../../engine/explain/titles.js';
import type { Ruleset } from '../../../engine/model/documents.js';
import { THINGS_WORDS } from '../../text/studio/things.js';
import type { CellEdit, GridCell, GridColumn } from '../../ui/grid/grid-types.js';
import { type CellMeaning, ThingListView } from '../things/thing-list-view.js';

type Stage = NonNullable<Ruleset['stages']>[number];

export class StagesView extends ThingListView<Stage> {
  protected override readonly collection = 'stages';

  protected override intro(): string {
    return this.words.stages;
  }

  protected override columns(): readonly GridColumn[] {
    const { words } = this;
    return [
      { id: 'title', title: words.title, kind: 'text', width: 220, isFlexible: true, isFrozen: true },
      { id: 'en', title: words.english, kind: 'text', width: 220 },
      { id: 'id', title: words.id, kind: 'shown', width: 160 },
    ];
  }

  protected override cells({ id, title }: Stage): Readonly<Record<string, GridCell>> {
    return {
      title: { text: textIn(title, 'zh-CN') ?? '' },
      en: { text: typeof title === 'object' ? (title.en ?? '') : '' },
      id: { text: id, look: 'soft' },
    };
  }

  protected override meaning({ row, column, text }: CellEdit): CellMeaning {
    return this.setting(row, column === 'en' ? 'title.en' : 'title.zh-CN', text || undefined);
  }

  protected override blank(id: string): Stage {
    return { id, title: { 'zh-CN': THINGS_WORDS['zh-CN'].newStage, en: THINGS_WORDS.en.newStage } };
  }

  protected override detail(stage: Stage): TemplateResult {
    const { ruleset, language } = this;
    const users = (['evidence', 'conditions'] as const).flatMap((collection) =>
      (ruleset[collection] ?? [])
        .filter((one) => one.stage === stage.id)
        .map((one) => ({ collection, id: one.id, title: titleOf(one, language) })),
    );
    return html`<h3>${titleOf(stage, language)}</h3>${this.usedBy(users)}`;
  }
}
