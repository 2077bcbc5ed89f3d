// Below the rows: the engine's sentence in both languages, what keeps the change from being stored, and problems that lead to their rows.
import { html, nothing, type TemplateResult } from 'lit';
import type { TypedExpression } from '../../../../engine/condition/types.js';
import { expressionInWords } from '../../../../engine/explain/in-language.js';
import type { Problem } from '../../../../engine/model/problem.js';
import type { Language } from '../../../../engine/text/language.js';
import type { BuilderContext } from './context.js';

export interface Reading {
  readonly typed: TypedExpression | undefined;
  readonly problems: readonly Problem[];
  /** Why the tree is not in the document. */
  readonly pending: 'incomplete' | 'refused' | undefined;
  goTo(problem: Problem): void;
  giveUp(): void;
}

export function reading(c: BuilderContext, { typed, problems, pending, goTo, giveUp }: Reading): TemplateResult {
  const { words, language } = c;
  const languages: readonly Language[] = language === 'en' ? ['en', 'zh-CN'] : ['zh-CN', 'en'];
  return html`<div class="reading">
    <div role="status" class="pending">${
      pending === undefined
        ? nothing
        : html`<span class="warn small">${pending === 'incomplete' ? words.incomplete : words.notTaken}</span>
          <button type="button" class="link small" @click=${giveUp}>${words.giveUp}</button>`
    }</div>
    ${
      typed === undefined
        ? nothing
        : html`<dl class="sentences" aria-label=${words.sentences}>${languages.map(
            (one) =>
              html`<div><dt class="soft small">${words.languages[one]}</dt><dd lang=${one}>${expressionInWords(c.scope.model, typed, one)}</dd></div>`,
          )}</dl>`
    }
    ${
      problems.length === 0
        ? nothing
        : html`<ul class="problems" aria-label=${words.problems}>${problems.map(
            (problem) => html`<li><button type="button" class="link" @click=${() => goTo(problem)}>${c.said(problem)}</button></li>`,
          )}</ul>`
    }
  </div>`;
}
