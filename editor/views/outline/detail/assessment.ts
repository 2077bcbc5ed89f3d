// How a leaf is assessed: the method and what it needs to be complete.
import { html, nothing, type TemplateResult } from 'lit';
import { valueWord } from '../../../../engine/diff/words.js';
import type { Assess, Text } from '../../../../engine/model/documents.js';
import type { Language } from '../../../../engine/text/language.js';
import { changeMethod } from '../../../commands/clauses/change-method.js';
import { textWith } from '../../../commands/clauses/clause-fields.js';
import { METHODS, type MethodName } from '../../../commands/clauses/method-defaults.js';
import { selectField } from '../../../ui/select-field.js';
import { tick } from '../../../ui/tick.js';
import type { DetailContext } from './context.js';
import { expressionPart } from './expression-part.js';
import { optionTable } from './option-table.js';
import { numberPart, wordsPart } from './parts.js';
import { only } from './texts.js';

export function assessment(c: DetailContext): TemplateResult {
  const { words, clause, language, ruleset } = c;
  const { assess } = clause;
  if (assess === undefined) return html`<p class="soft">${words.ofGroup}</p>`;
  return html`${selectField({
    id: 'method',
    label: words.method,
    value: assess.method,
    options: METHODS.map((value) => ({ value, text: valueWord('method', value, language) ?? value })),
    disabled: c.isStructureFixed || c.isFixed('assess'),
    onChange: (method) => void c.apply(changeMethod(ruleset, [clause.id], method as MethodName)),
  })}${options(c, assess)}`;
}

function options(c: DetailContext, assess: Assess): TemplateResult | typeof nothing {
  const { words } = c;
  const isFixed = c.isFixed('assess');
  switch (assess.method) {
    case 'sampling':
      return html`<div class="pair">${(['zh-CN', 'en'] as const).map((language) => unit(c, assess, language))}</div>`;
    case 'levels':
      return html`${optionTable(c, {
        name: words.levels,
        add: words.addLevel,
        parts: assess.levels,
        stem: 'level',
        columns: [
          { id: 'share', title: words.share, min: 0, max: 1, excludes: 'points' },
          { id: 'points', title: words.points, excludes: 'share' },
        ],
        fresh: { share: 0 },
        isFixed,
        onChange: (levels) => c.set({ assess: { ...assess, levels } }),
      })}<p class="soft small">${words.shareOrPoints}</p>`;
    case 'percentage':
      return html`${step(c, assess.step, isFixed, (value) => ({ ...without(assess, 'step'), ...(value === undefined ? {} : { step: value }) }), 100)}${optionTable(
        c,
        {
          name: words.bands,
          add: words.addBand,
          parts: assess.bands ?? [],
          stem: 'band',
          columns: [
            { id: 'min', title: words.least, min: 0, max: 100 },
            { id: 'max', title: words.most, min: 0, max: 100 },
          ],
          fresh: { min: 0, max: 100 },
          isFixed,
          canBeEmpty: true,
          onChange: (bands) => c.set({ assess: { ...without(assess, 'bands'), ...(bands.length === 0 ? {} : { bands }) } }),
        },
      )}${assess.bands === undefined ? html`<p class="soft small">${words.noBands}</p>` : nothing}`;
    case 'deductions':
      return html`${optionTable(c, {
        name: words.findings,
        add: words.addFinding,
        parts: assess.findings,
        stem: 'finding',
        columns: [{ id: 'points', title: words.points, max: 0 }],
        fresh: { points: -1 },
        isFixed,
        onChange: (findings) => c.set({ assess: { ...assess, findings } }),
      })}${floor(c, assess, isFixed)}`;
    case 'points':
      return step(c, assess.step, isFixed, (value) => ({ method: 'points', ...(value === undefined ? {} : { step: value }) }));
    case 'rule':
      return expressionPart(c, {
        label: words.rule,
        expression: assess.share,
        type: 'share',
        readers: 'evidence',
        isFixed,
        onChange: (share) => {
          if (share !== undefined) c.set({ assess: { method: 'rule', share: share as Extract<Assess, { method: 'rule' }>['share'] } });
        },
      });
    default:
      return nothing;
  }
}

function unit(c: DetailContext, assess: Extract<Assess, { method: 'sampling' }>, language: Language): TemplateResult {
  const { words } = c;
  return wordsPart({
    id: `unit-${language}`,
    label: words.inLanguage(words.unit, language),
    lang: language,
    value: only(assess.unit, language),
    isFixed: c.isFixed('assess.unit'),
    onChange: (value) => {
      const text: Text | undefined = textWith(assess.unit, language, value);
      return c.set({ assess: { method: 'sampling', ...(text === undefined ? {} : { unit: text }) } });
    },
  });
}

function step(
  c: DetailContext,
  value: number | undefined,
  isFixed: boolean,
  assessOf: (value: number | undefined) => Assess,
  max?: number,
): TemplateResult {
  const { words } = c;
  return numberPart({
    id: 'step',
    label: words.step,
    value,
    isAboveZero: true,
    ...(max === undefined ? {} : { max }),
    isFixed,
    words,
    onChange: (typed) => c.set({ assess: assessOf(typed) }),
  });
}

function floor(c: DetailContext, assess: Extract<Assess, { method: 'deductions' }>, isFixed: boolean): TemplateResult {
  const { words } = c;
  const rest = without(assess, 'floor');
  return html`<div class="line">${numberPart({
    id: 'floor',
    label: words.floor,
    hint: words.floorHint,
    value: assess.floor ?? undefined,
    isFixed: isFixed || assess.floor === null,
    words,
    onChange: (value) => c.set({ assess: { ...rest, ...(value === undefined ? {} : { floor: value }) } }),
  })}${tick({
    id: 'no-floor',
    label: words.noFloor,
    checked: assess.floor === null,
    disabled: isFixed,
    onChange: (isOpen) => void c.set({ assess: isOpen ? { ...rest, floor: null } : rest }),
  })}</div>`;
}

function without<T extends object, Name extends keyof T>(whole: T, name: Name): Omit<T, Name> {
  const { [name]: _, ...rest } = whole;
  return rest;
}
