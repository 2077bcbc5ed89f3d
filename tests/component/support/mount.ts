// Puts the element into the test's page and takes it out again: takes its properties, and how wide and in which language it stands.
import '../../../editor/embed/define.js';
import type { SteelyardEvaluator } from '../../../editor/embed/evaluator-element.js';

export interface Setting {
  readonly language?: 'zh-CN' | 'en';
  /** In CSS pixels; the test page's own width where it is not given. */
  readonly width?: number;
}

const mounted = new Set<HTMLElement>();

/** The element, painted once with these properties. Attributes are set by the test itself on what `create` gives. */
export async function mount(properties: Partial<SteelyardEvaluator>, setting: Setting = {}): Promise<SteelyardEvaluator> {
  const element = create(setting);
  Object.assign(element, properties);
  await settled(element);
  return element;
}

/** The element in the page, without properties yet. */
export function create({ language = 'zh-CN', width }: Setting = {}): SteelyardEvaluator {
  const place = document.createElement('div');
  place.lang = language;
  if (width !== undefined) place.style.inlineSize = `${width}px`;
  const element = document.createElement('steelyard-evaluator');
  place.append(element);
  document.body.append(place);
  mounted.add(place);
  return element;
}

/** When all that the element set going is painted: repeated, since one update may ask for the next. */
export async function settled(element: SteelyardEvaluator): Promise<void> {
  while (!(await element.updateComplete)) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

/** Everything inside the element that matches. */
export function inside<T extends Element = HTMLElement>(element: SteelyardEvaluator, selector: string): readonly T[] {
  return [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

/** All text that a reader sees in the element. */
export function textOf(element: SteelyardEvaluator): string {
  const texts = inside(element, ':not(style):not(script)').map((one) => (one.children.length === 0 ? one.textContent : ''));
  return [...texts, element.shadowRoot?.textContent ?? ''].join('\n');
}

afterEach(() => {
  for (const place of mounted) place.remove();
  mounted.clear();
});
