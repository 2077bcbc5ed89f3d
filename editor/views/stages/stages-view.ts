// Stages: the steps of a certification in their order, with what belongs to each.
import { html, type TemplateResult } from 'lit';
import type { Ruleset } from '../../../engine/model/documents.js';
import { referencesTo } from '../../commands/references/references.js';
import { freshId } from '../../commands/things.js';
import { STAGES_WORDS } from '../../text/studio/stages.js';
import type { CellEdit, GridCell, GridColumn } from '../../ui/grid/grid-types.js';
import { type Asked, CollectionView } from '../collection/collection-view.js';
import { askedOfTitle, idColumn, titleCells, titleColumns } from '../collection/texts.js';
import { usesList } from '../collection/uses.js';

type Stage = NonNullable<Ruleset['stages']>[number];

export class StagesView extends CollectionView<Stage> {
  override readonly collection = 'stages';

  protected override label(): string {
    return STAGES_WORDS[this.language].label;
  }

  protected override emptyText(): string {
    return STAGES_WORDS[this.language].empty;
  }

  protected override columns(): readonly GridColumn[] {
    return [...titleColumns(this.language), { id: 'used', title: this.shared.used, kind: 'shown', width: 80 }, idColumn(this.language)];
  }

  protected override shownBeside(stage: Stage): string {
    return String(referencesTo(this.ruleset, 'stages', stage.id).length);
  }

  protected override cells(stage: Stage): Readonly<Record<string, GridCell>> {
    const uses = referencesTo(this.ruleset, 'stages', stage.id).length;
    return { ...titleCells(stage), used: { text: this.shared.places(uses), look: 'soft' }, id: { text: stage.id, look: 'soft' } };
  }

  protected override asked({ row, column, text }: CellEdit): Asked {
    return askedOfTitle('stages', row, column, text, this.ruleset, this.language) ?? this.shared.refused;
  }

  protected override newItem(): Stage {
    return { id: freshId(this.ruleset, 'stages', 'stage') };
  }

  protected override detail(stage: Stage): TemplateResult {
    return html`<p class="soft">${STAGES_WORDS[this.language].order}</p>${usesList(this.studio, this.ruleset, 'stages', stage.id)}`;
  }
}
