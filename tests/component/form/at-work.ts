// The whole element while somebody works with it: mounted until its words, rules and reasons are there, and read as people read it:
// by the names of buttons, by what stands in a row, by what is announced.
import { waitUntil } from '@open-wc/testing';
import type { SteelyardEvaluator } from '../../../editor/embed/evaluator-element.js';
import { inside, mount, type Setting, settled } from '../support/mount.js';

/** A small scheme with everything in it: groups, an old number, stages, facts, evidence in two states, conditions. */
export const SCHEME = {
  format: 'steelyard/ruleset@1',
  id: 'small-scheme',
  version: '1.0.0',
  title: { 'zh-CN': '小型规则', en: 'Small scheme' },
  facts: [
    { id: 'staff', title: { 'zh-CN': '服务人员数', en: 'Service staff' }, type: 'integer', unit: { 'zh-CN': '人', en: 'persons' }, min: 0 },
    { id: 'exports', title: { 'zh-CN': '是否出口', en: 'Exports' }, type: 'boolean' },
  ],
  clauses: [
    {
      id: 'system',
      number: '5.1',
      title: { 'zh-CN': '服务体系', en: 'Service system' },
      points: 60,
      clauses: [
        {
          id: 'department',
          number: '5.1.1',
          aliases: ['7.3'],
          title: { 'zh-CN': '部门与岗位', en: 'Departments and posts' },
          text: { 'zh-CN': '有专门设立的部门。', en: 'A department of its own.' },
          points: 40,
          assess: { method: 'conformity' },
          stage: 'desk',
        },
        {
          id: 'recycling',
          number: '5.1.2',
          title: { 'zh-CN': '废弃物回收', en: 'Recycling' },
          points: 20,
          deletable: true,
          assess: { method: 'conformity' },
          stage: 'site',
        },
      ],
    },
    {
      id: 'service',
      number: '5.2',
      title: { 'zh-CN': '商品服务', en: 'Product service' },
      points: 40,
      clauses: [
        {
          id: 'repair',
          number: '5.2.1',
          title: { 'zh-CN': '维修', en: 'Repair' },
          points: 30,
          assess: { method: 'sampling', unit: { 'zh-CN': '份', en: 'records' } },
          stage: 'site',
        },
        {
          id: 'delivery',
          number: '5.2.2',
          title: { 'zh-CN': '送货', en: 'Delivery' },
          points: 10,
          assess: { method: 'conformity' },
          stage: 'site',
        },
      ],
    },
  ],
  evidence: [
    {
      id: 'repair-records',
      title: { 'zh-CN': '维修记录', en: 'Repair records' },
      quantity: { min: 4 },
      clauses: ['repair'],
      shortfall: 'incomplete',
    },
    {
      id: 'export-papers',
      title: { 'zh-CN': '出口单证', en: 'Export papers' },
      quantity: { min: 1 },
      clauses: ['delivery'],
      when: { '==': [{ var: 'facts.exports' }, true] },
      shortfall: 'incomplete',
    },
  ],
  conditions: [
    {
      id: 'enough-staff',
      title: { 'zh-CN': '人员充足', en: 'Enough staff' },
      holds: { '>=': [{ var: 'facts.staff' }, 10] },
    },
  ],
  scoring: { scale: 100 },
  grades: [
    { id: 'gold', title: { 'zh-CN': '金级', en: 'Gold' }, min: 90, requires: ['enough-staff'] },
    { id: 'silver', title: { 'zh-CN': '银级', en: 'Silver' }, min: 70 },
  ],
  ungraded: { id: 'none', title: { 'zh-CN': '未达标', en: 'Not certified' } },
  stages: [
    { id: 'desk', title: { 'zh-CN': '文件评审', en: 'Document review' } },
    { id: 'site', title: { 'zh-CN': '现场评审', en: 'On site' } },
  ],
} as const;

/** An audit of it that is all filled in: 97.5 points, gold. */
export const FINISHED = {
  format: 'steelyard/audit@1',
  ruleset: { id: 'small-scheme', version: '1.0.0' },
  overlays: [],
  organisation: { name: '甲公司' },
  type: 'initial',
  date: '2026-03-01',
  facts: { staff: 12, exports: false },
  clauses: {
    department: { result: 'conforming' },
    recycling: { result: 'conforming' },
    repair: { sampled: 12, nonconforming: 1 },
    delivery: { result: 'conforming' },
  },
  evidence: { 'repair-records': { provided: 4 } },
} as const;

/** The element with its form, its words and its reasons, or whatever stands in the form's place. */
export async function atWork(properties: Partial<SteelyardEvaluator>, setting: Setting = {}): Promise<SteelyardEvaluator> {
  const element = await mount(properties, setting);
  await drawn(element);
  return element;
}

/** When the rules have arrived, or their problems, and what was fetched for them is painted. */
export async function drawn(element: SteelyardEvaluator): Promise<void> {
  const isThere = (): boolean => inside(element, '.clauses, .failed, [part=record]').length > 0;
  // Modules come one by one, and not always soon.
  await waitUntil(isThere, 'the element shows neither form nor problems', { timeout: 5000 });
  await rested(element);
}

/** When nothing has been painted for a while: parts that are fetched on demand have arrived. */
export async function rested(element: SteelyardEvaluator): Promise<void> {
  let last: string | undefined;
  let same = 0;
  while (same < 3) {
    await settled(element);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const now = element.shadowRoot?.innerHTML;
    same = now === last ? same + 1 : 0;
    last = now;
  }
}

/** The text of all that matches, spaces made one. */
export function said(element: SteelyardEvaluator, selector: string): string {
  return inside(element, selector)
    .map((one) => one.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The one thing that matches. */
export function only<T extends Element = HTMLElement>(element: SteelyardEvaluator, selector: string): T {
  const found = inside<T>(element, selector);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} × ${selector}`);
  return found[0];
}

/** The button that people call so: its label, or what stands on it; inside what matches `within`. */
export function button(element: SteelyardEvaluator, name: string | RegExp, within = ':host *'): HTMLButtonElement {
  const buttons = inside<HTMLButtonElement>(element, 'button').filter((one) => within === ':host *' || one.closest(within) !== null);
  const nameOf = (one: Element): string => (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim();
  const found = buttons.filter((one) => (typeof name === 'string' ? nameOf(one) === name : name.test(nameOf(one))));
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`${found.length} buttons called ${name}; there are: ${buttons.map(nameOf).join(' | ')}`);
  return found[0];
}

export async function press(element: SteelyardEvaluator, name: string | RegExp, within?: string): Promise<void> {
  button(element, name, within).click();
  await rested(element);
}

/** Ids of the clauses (not groups) that are shown, in order. */
export function shown(element: SteelyardEvaluator): readonly string[] {
  return inside(element, '.row.leaf').map((row) => row.dataset.clause ?? '');
}

/** The clause or field that has the focus. */
export function focused(element: SteelyardEvaluator): HTMLElement | null {
  return element.shadowRoot?.activeElement as HTMLElement | null;
}

export function focusedClauseId(element: SteelyardEvaluator): string | undefined {
  return focused(element)?.closest<HTMLElement>('[data-clause]')?.dataset.clause;
}

/** Chooses a radio button of a clause as a click does. */
export async function choose(element: SteelyardEvaluator, clause: string, value: string): Promise<void> {
  only<HTMLInputElement>(element, `.row[data-clause="${clause}"] input[value="${value}"]`).click();
  await rested(element);
}

/** Types into a field, as a person does in one go. */
export async function type(element: SteelyardEvaluator, selector: string, text: string): Promise<void> {
  const field = only<HTMLInputElement>(element, selector);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await rested(element);
}

/** A key pressed where the focus is. */
export async function key(element: SteelyardEvaluator, name: string, options: KeyboardEventInit = {}): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true, ...options });
  (focused(element) ?? only(element, '.frame')).dispatchEvent(event);
  await rested(element);
  return event;
}

/** A copy that may be changed, as a host reads it from its server. */
export function copyOf<T>(value: T): Record<string, unknown> & T {
  return JSON.parse(JSON.stringify(value));
}
