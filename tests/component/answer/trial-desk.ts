// A small stage for the parts that answer clauses: a ruleset with every method, a desk over the real engine, and a shadow root with the
// element's styles. The desk keeps the audit and paints again after each change, as the element does, but without its session.
import { html, render, type TemplateResult } from 'lit';
import { afterPainting } from '../../../editor/embed/after-painting.js';
import { answerControl } from '../../../editor/embed/answer/answer-control.js';
import { answerDetails } from '../../../editor/embed/answer/answer-details.js';
import { groupAnswer } from '../../../editor/embed/answer/group-answer.js';
import { answerStyles } from '../../../editor/embed/answer/styles.js';
import { withAnswer } from '../../../editor/embed/audit/sign-answer.js';
import type { Desk, Edit, Target } from '../../../editor/embed/desk.js';
import { words as english } from '../../../editor/text/embed/en.js';
import { words as chinese } from '../../../editor/text/embed/zh.js';
import { looks, tokens } from '../../../editor/theme/tokens.js';
import { fieldStyles } from '../../../editor/ui/styles.js';
import { evaluate, load, problemSentence } from '../../../engine/index.js';
import type { Answer, Audit, Report } from '../../../engine/model/documents.js';
import type { GroupNode, LeafNode } from '../../../engine/model/model.js';

const level = (id: string, zh: string, en: string, share: number) => ({ id, title: { 'zh-CN': zh, en }, share });

export const RULESET = {
  format: 'steelyard/ruleset@1',
  id: 'every-method',
  version: '1.0.0',
  title: { 'zh-CN': '各种评定方法', en: 'Every method' },
  facts: [{ id: 'staff', title: { 'zh-CN': '服务人员数', en: 'Service staff' }, type: 'integer', unit: '人', min: 0 }],
  clauses: [
    {
      id: 'yes-no',
      number: '1',
      title: { 'zh-CN': '部门与岗位', en: 'Departments and posts' },
      points: 2.5,
      assess: { method: 'conformity' },
    },
    {
      id: 'deletable',
      number: '2',
      title: { 'zh-CN': '废弃物回收', en: 'Recycling' },
      points: 2,
      deletable: true,
      assess: { method: 'conformity' },
    },
    {
      id: 'samples',
      number: '3',
      title: { 'zh-CN': '网点抽查', en: 'Sites visited' },
      points: 5,
      deletable: true,
      assess: { method: 'sampling', unit: { 'zh-CN': '个网点', en: 'sites' } },
    },
    {
      id: 'few-levels',
      number: '4',
      title: { 'zh-CN': '服务文化', en: 'Culture' },
      points: 4,
      assess: {
        method: 'levels',
        levels: [
          level('good', '好', 'Good', 1),
          level('fair', '一般', 'Fair', 0.6),
          { id: 'poor', title: { 'zh-CN': '差', en: 'Poor' }, points: -2 },
        ],
      },
    },
    {
      id: 'many-levels',
      number: '5',
      title: { 'zh-CN': '设施', en: 'Facilities' },
      points: 4,
      deletable: true,
      assess: {
        method: 'levels',
        levels: [
          level('a', '优', 'A', 1),
          level('b', '良', 'B', 0.8),
          level('c', '中', 'C', 0.6),
          level('d', '次', 'D', 0.3),
          level('e', '劣', 'E', 0),
        ],
      },
    },
    {
      id: 'percent',
      number: '6',
      title: { 'zh-CN': '满意度', en: 'Satisfaction' },
      points: 10,
      assess: {
        method: 'percentage',
        step: 5,
        bands: [
          { id: 'c', title: { 'zh-CN': '丙', en: 'C' }, min: 10, max: 25 },
          { id: 'b', title: { 'zh-CN': '乙', en: 'B' }, min: 40, max: 60 },
          { id: 'a', title: { 'zh-CN': '甲', en: 'A' }, min: 80, max: 100 },
        ],
      },
    },
    {
      id: 'given',
      number: '7',
      title: { 'zh-CN': '投诉处理', en: 'Complaints' },
      points: 30,
      deletable: true,
      assess: { method: 'points', step: 0.5 },
    },
    {
      id: 'found',
      number: '8',
      title: { 'zh-CN': '配送时限', en: 'Delivery' },
      points: 3,
      assess: {
        method: 'deductions',
        findings: [
          { id: 'late', title: { 'zh-CN': '送货延误', en: 'Late' }, points: -0.5 },
          { id: 'lost', title: { 'zh-CN': '货物丢失且没有告知客户', en: 'Lost, and the customer was not told' }, points: -1 },
        ],
      },
    },
    {
      id: 'computed',
      number: '9',
      title: { 'zh-CN': '管理师配备', en: 'Certified managers' },
      points: 2,
      assess: { method: 'rule', share: { '>=': [{ var: 'facts.staff' }, 10] } },
    },
    {
      id: 'group',
      number: '10',
      title: { 'zh-CN': '整组', en: 'A group' },
      deletable: true,
      clauses: [
        { id: 'inside', number: '10.1', title: { 'zh-CN': '组内条款', en: 'Inside' }, points: 1, assess: { method: 'conformity' } },
      ],
    },
  ],
  scoring: { scale: 100, reasonForLoss: false },
  grades: [{ id: 'pass', title: { 'zh-CN': '达标', en: 'Pass' }, min: 70 }],
};

export interface TrialOptions {
  readonly clauses?: Readonly<Record<string, Answer>>;
  readonly facts?: Readonly<Record<string, number>>;
  readonly language?: 'zh-CN' | 'en';
  readonly isReadonly?: boolean;
  readonly scoring?: object;
  readonly width?: number;
}

/** A desk on the page. `audit`, `report` and `shown` are what they are at the moment. */
export class Trial {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly shown: Target[] = [];
  audit: Audit;
  private readonly loaded;
  private readonly options: TrialOptions;

  constructor(options: TrialOptions = {}) {
    this.options = options;
    this.loaded = load({ ruleset: { ...RULESET, scoring: { ...RULESET.scoring, ...options.scoring } } });
    if (this.loaded.program === undefined) throw new Error(JSON.stringify(this.loaded.problems));
    this.audit = {
      format: 'steelyard/audit@1',
      ruleset: { id: RULESET.id, version: RULESET.version },
      type: 'initial',
      date: '2026-03-01',
      facts: options.facts ?? {},
      clauses: options.clauses ?? {},
    };
    this.host = document.createElement('main');
    this.host.lang = options.language ?? 'zh-CN';
    this.root = this.host.attachShadow({ mode: 'open' });
    const size = new CSSStyleSheet();
    size.replaceSync(
      `:host { display: block; container: steelyard / inline-size; inline-size: ${options.width ?? 1000}px; color: var(--_ink); background: var(--_paper); color-scheme: inherit }
       .row { display: grid; grid-template-columns: 1fr 320px; gap: 8px; padding: 6px; border-block-end: 1px solid var(--_line) }
       @container steelyard (inline-size < 640px) { .row { grid-template-columns: minmax(0, 1fr) } } .unfolded { grid-column: 1 / -1 }`,
    );
    const sheets = [tokens, looks, fieldStyles, answerStyles].flatMap((style) => style.styleSheet ?? []);
    this.root.adoptedStyleSheets = [...sheets, size];
    document.body.append(this.host);
    this.paint();
  }

  get report(): Report {
    const { program } = this.loaded;
    if (program === undefined) throw new Error('the ruleset of the trial is faulty');
    return evaluate(program, this.audit);
  }

  /** Stands for undo and for an audit from outside. */
  replace(clauses: Readonly<Record<string, Answer>>): void {
    this.audit = { ...this.audit, clauses };
    this.paint();
  }

  remove(): void {
    this.host.remove();
  }

  private paint(): void {
    render(this.page(), this.root);
  }

  private page(): TemplateResult {
    const desk = this.desk();
    return html`${desk.model.nodes.map((node) => this.row(desk, node))}`;
  }

  private row(desk: Desk, node: LeafNode | GroupNode): TemplateResult {
    const { id, clause } = node;
    const name = typeof clause.title === 'string' ? clause.title : clause.title?.[desk.language];
    const result = desk.report.clauses.find((one) => one.id === id);
    return html`<div class="row" role="group" aria-labelledby="name-${id}">
      <span id="name-${id}">${clause.number} ${name}</span>
      ${node.kind === 'group' ? groupAnswer(desk, node) : answerControl(desk, node, result)}
      ${node.kind === 'leaf' && desk.isOpen(`details:${id}`) ? html`<div class="unfolded">${answerDetails(desk, node, result)}</div>` : ''}
    </div>`;
  }

  private readonly open = new Set<string>();

  /** Resolves when the details are drawn. */
  async unfold(id: string): Promise<void> {
    this.open.add(`details:${id}`);
    this.paint();
    await afterPainting.fetch();
  }

  private desk(): Desk {
    const { model } = this.loaded;
    if (model === undefined) throw new Error('the ruleset of the trial is faulty');
    const { report, options } = this;
    const language = options.language ?? 'zh-CN';
    const edit = ({ audit }: Edit): void => {
      this.audit = audit;
      this.paint();
    };
    return {
      language,
      words: language === 'en' ? english : chinese,
      mode: 'audit',
      isReadonly: options.isReadonly ?? false,
      model,
      audit: this.audit,
      report,
      telling: undefined,
      today: '2026-03-02',
      person: '张三',
      edit,
      answer: (id, answer) => {
        edit({ of: { kind: 'clause', id }, audit: withAnswer(this.audit, id, answer, '张三', '2026-03-02') });
      },
      isOpen: (key) => this.open.has(key),
      toggle: () => undefined,
      show: (target) => this.shown.push(target),
      problemsAt: (pointer) => report.problems.filter((one) => one.document === 'audit' && `${one.pointer}/`.startsWith(`${pointer}/`)),
      say: (problem) => problemSentence(problem, language),
      announce: () => undefined,
    };
  }
}
