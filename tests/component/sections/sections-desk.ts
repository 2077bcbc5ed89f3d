// A small stage for the sections beside the clauses: a desk over the real engine and a shadow root with the element's styles. It keeps
// the audit and paints again after each edit, as the element does, but without its session.
import { html, render, type TemplateResult } from 'lit';
import type { Desk, Mode, Target } from '../../../editor/embed/desk.js';
import { sectionStyles } from '../../../editor/embed/sections/styles.js';
import { loadTelling, type Telling } from '../../../editor/embed/session/telling.js';
import { words as english } from '../../../editor/text/embed/en.js';
import { words as chinese } from '../../../editor/text/embed/zh.js';
import { looks, tokens } from '../../../editor/theme/tokens.js';
import { fieldStyles } from '../../../editor/ui/styles.js';
import { evaluate, load, problemSentence } from '../../../engine/index.js';
import type { Audit, Report } from '../../../engine/model/documents.js';
import type { Model } from '../../../engine/model/model.js';

export interface Setting {
  readonly ruleset: unknown;
  readonly overlays?: readonly unknown[];
  readonly audit?: Partial<Audit>;
  readonly language?: 'zh-CN' | 'en';
  readonly mode?: Mode;
  readonly isReadonly?: boolean;
  readonly person?: string;
  readonly width?: number;
  readonly draw: (desk: Desk) => unknown;
}

export class SectionsDesk {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly shown: Target[] = [];
  readonly said: string[] = [];
  audit: Audit;
  private readonly setting: Setting;
  private readonly loaded: ReturnType<typeof load>;
  private readonly open = new Set<string>();
  private telling: Telling | undefined;

  constructor(setting: Setting) {
    this.setting = setting;
    this.loaded = load({ ruleset: setting.ruleset, overlays: setting.overlays ?? [] });
    this.audit = { format: 'steelyard/audit@1', ...setting.audit };
    this.host = document.createElement('main');
    this.host.lang = setting.language ?? 'zh-CN';
    this.root = this.host.attachShadow({ mode: 'open' });
    const size = new CSSStyleSheet();
    size.replaceSync(
      `:host { display: block; container: steelyard / inline-size; inline-size: ${setting.width ?? 1000}px; color: var(--_ink); background: var(--_paper); color-scheme: inherit }`,
    );
    this.root.adoptedStyleSheets = [...[tokens, looks, fieldStyles, sectionStyles].flatMap((style) => style.styleSheet ?? []), size];
    document.body.append(this.host);
    this.paint();
  }

  get report(): Report {
    if (this.loaded.program === undefined) throw new Error(`the ruleset is faulty: ${JSON.stringify(this.loaded.problems)}`);
    return evaluate(this.loaded.program, this.audit);
  }

  get model(): Model {
    if (this.loaded.model === undefined) throw new Error('the ruleset is faulty');
    return this.loaded.model;
  }

  /** Brings the reasons, as the element does after its first painting. */
  async tell(): Promise<void> {
    this.telling = await loadTelling(this.setting.language ?? 'zh-CN');
    this.paint();
  }

  unfold(key: string): void {
    this.open.add(key);
    this.paint();
  }

  /** The one element with this role and accessible name (or a part of it). */
  byRole<T extends HTMLElement = HTMLElement>(role: 'button' | 'textbox' | 'radio' | 'combobox' | 'group', name: string): T {
    const found = this.allByRole(role, name);
    const exact = found.filter((one) => nameOf(one) === name);
    const [only, another] = exact.length > 0 ? exact : found;
    if (only === undefined || another !== undefined) throw new Error(`${found.length} of ${role} “${name}” in:\n${this.root.textContent}`);
    return only as T;
  }

  allByRole(role: string, name: string): readonly HTMLElement[] {
    const selectors: Readonly<Record<string, string>> = {
      button: 'button',
      textbox: 'input[type=text], input[type=date], textarea',
      radio: 'input[type=radio]',
      checkbox: 'input[type=checkbox]',
      combobox: 'select',
      group: 'fieldset, [role=group], form',
    };
    return [...this.root.querySelectorAll<HTMLElement>(selectors[role] ?? role)].filter((one) => nameOf(one).includes(name));
  }

  remove(): void {
    this.host.remove();
  }

  private paint(): void {
    render(this.page(), this.root);
  }

  private page(): TemplateResult {
    return html`<h1 class="off-screen">规衡</h1>${this.setting.draw(this.desk())}`;
  }

  private desk(): Desk {
    const { setting, report, model } = this;
    const language = setting.language ?? 'zh-CN';
    return {
      language,
      words: language === 'en' ? english : chinese,
      mode: setting.mode ?? 'audit',
      isReadonly: setting.isReadonly ?? setting.mode === 'report',
      model,
      audit: this.audit,
      report,
      telling: this.telling,
      today: '2026-03-02',
      person: 'person' in setting ? setting.person : '张三',
      edit: ({ audit }) => {
        this.audit = audit;
        this.paint();
      },
      answer: () => undefined,
      isOpen: (key) => this.open.has(key),
      toggle: (key, isOpen = !this.open.has(key)) => {
        if (isOpen) this.open.add(key);
        else this.open.delete(key);
        this.paint();
      },
      show: (target) => this.shown.push(target),
      problemsAt: (pointer) => report.problems.filter((one) => one.document === 'audit' && `${one.pointer}/`.startsWith(`${pointer}/`)),
      say: (problem) => problemSentence(problem, language),
      announce: (message) => this.said.push(message),
    };
  }
}

/** What assistive technology calls an element here: aria-label, label, legend or its own text. */
function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const own = element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;
  const text = own ? element.labels?.[0]?.textContent : (element.querySelector('legend')?.textContent ?? element.textContent);
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** Types into a field as a person does, and leaves it. */
export function type(field: HTMLElement, text: string): void {
  const input = field as HTMLInputElement;
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** When what was put off to the next painting is done. */
export function painted(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
