// The parts of a method as a small table that is edited in place: levels, bands, findings.
import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../../../engine/explain/titles.js';
import type { Text } from '../../../../engine/model/documents.js';
import { textWith } from '../../../commands/clauses/clause-fields.js';
import type { DetailContext } from './context.js';
import { numberPart, wordsPart } from './parts.js';

interface Part {
  readonly id: string;
  readonly title?: Text;
}

export interface OptionColumn {
  readonly id: string;
  readonly title: string;
  readonly min?: number;
  readonly max?: number;
  /** The other column that is empty where this one is filled. */
  readonly excludes?: string;
}

export interface OptionTable<P extends Part> {
  readonly name: string;
  readonly add: string;
  readonly parts: readonly P[];
  /** Ids of new parts begin with it. */
  readonly stem: string;
  readonly columns: readonly OptionColumn[];
  readonly fresh: Omit<P, keyof Part>;
  readonly isFixed: boolean;
  readonly canBeEmpty?: boolean;
  onChange(parts: readonly P[]): boolean;
}

export function optionTable<P extends Part>(c: DetailContext, table: OptionTable<P>): TemplateResult {
  const { name, add, parts, columns, isFixed, canBeEmpty, onChange } = table;
  const { words, isStructureFixed } = c;
  const isBuilt = isFixed || isStructureFixed;
  const replace = (at: number, part: P): boolean => onChange(parts.map((one, index) => (index === at ? part : one)));
  const canRemove = !isBuilt && (parts.length > 1 || canBeEmpty === true);
  return html`${
    parts.length === 0
      ? nothing
      : html`<table class="options" aria-label=${name}><thead><tr><th>${words.title}</th>${columns.map((column) => html`<th>${column.title}</th>`)}<td></td></tr></thead><tbody>${parts.map(
          (part, at) =>
            html`<tr><td>${titleCell(c, part, `${table.stem}-${at}`, isFixed, (title) => replace(at, withTitle(part, title)))}</td>${columns.map(
              (column) =>
                html`<td>${valueCell(c, part, column, `${table.stem}-${at}-${column.id}`, isFixed, (changed) => replace(at, changed as P))}</td>`,
            )}<td>${
              canRemove
                ? html`<button class="bare" aria-label="${words.removePart} ${textIn(part.title, c.language) ?? part.id}" title=${words.removePart}
                  @click=${() => onChange(parts.filter((_, index) => index !== at))}>✕</button>`
                : nothing
            }</td></tr>`,
        )}</tbody></table>`
  }${isBuilt ? nothing : html`<button class="bare add" @click=${() => onChange([...parts, freshPart(table)])}>＋ ${add}</button>`}`;
}

function titleCell(
  c: DetailContext,
  part: Part,
  id: string,
  isFixed: boolean,
  onChange: (title: Text | undefined) => boolean,
): TemplateResult {
  return wordsPart({
    id,
    label: `${c.words.title} ${part.id}`,
    isLabelHidden: true,
    value: textIn(part.title, c.language) ?? '',
    isFixed,
    onChange: (value) => onChange(textWith(part.title, c.language, value)),
  });
}

function valueCell(
  c: DetailContext,
  part: Part,
  { id: column, title, min, max, excludes }: OptionColumn,
  id: string,
  isFixed: boolean,
  onChange: (part: Part) => boolean,
): TemplateResult {
  const value = (part as unknown as Readonly<Record<string, unknown>>)[column];
  return numberPart({
    id,
    label: `${title} ${part.id}`,
    isLabelHidden: true,
    value: typeof value === 'number' ? value : undefined,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    isNeeded: excludes === undefined,
    isFixed,
    words: c.words,
    onChange: (typed) => {
      const { [column]: _, ...rest } = part as unknown as Record<string, unknown>;
      // Emptied beside the one that is empty already: one of the two must be there.
      if (typed === undefined) return false;
      if (excludes !== undefined) delete rest[excludes];
      return onChange({ ...rest, [column]: typed } as unknown as Part);
    },
  });
}

function withTitle<P extends Part>(part: P, title: Text | undefined): P {
  const { id, title: _, ...rest } = part;
  return { id, ...(title === undefined ? {} : { title }), ...rest } as unknown as P;
}

function freshPart<P extends Part>({ parts, stem, fresh }: OptionTable<P>): P {
  const taken = new Set(parts.map(({ id }) => id));
  let count = parts.length + 1;
  while (taken.has(`${stem}-${count}`)) count += 1;
  return { id: `${stem}-${count}`, ...fresh } as unknown as P;
}
