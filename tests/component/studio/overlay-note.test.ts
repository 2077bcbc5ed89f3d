// An overlay in the tabs of versions: what it changes of its base with the reasons that its changes hold, and its rule text.
import { expect } from '@open-wc/testing';
import '../../../editor/views/changes/define.js';
import '../../../editor/views/print/define.js';
import '../../../editor/views/versions/define.js';
import { setField } from '../../../editor/commands/set-field.js';
import { overlayEditing } from '../../../editor/state/overlay/overlay-editing.js';
import type { ViewId } from '../../../editor/state/studio.js';
import type { StudioView } from '../../../editor/views/view.js';
import type { Overlay } from '../../../engine/model/documents.js';
import { overlayOf, rulesetOf } from '../support/documents.js';
import { mountView, studioWith, type TestStudio, viewSettled } from '../support/studio.js';

/** The shipped overlay on evidence as a draft, with one quantity raised. */
async function opened(): Promise<TestStudio> {
  const [ruleset, overlay] = await Promise.all([rulesetOf('gbt-27922-2011'), overlayOf('gbt-27922-2011', 'evidence-list')]);
  const studio = studioWith({ ...overlay, version: '1.1.0', status: 'draft' } as Overlay, {
    ground: { ruleset, earlier: [] },
    overlays: overlayEditing,
  });
  const { workpiece } = studio;
  const applied = workpiece.apply(setField(workpiece.ruleset, { collection: 'clauses', id: 'repair', field: 'points' }, 6.5));
  expect(applied.isApplied).to.equal(true);
  return studio;
}

async function shown(view: ViewId, studio: TestStudio): Promise<StudioView> {
  const made = await mountView<StudioView>(`steelyard-view-${view}`, studio);
  await new Promise((resolve) => setTimeout(resolve, 60));
  await viewSettled(made);
  return made;
}

const cells = (row: Element): string =>
  [...row.querySelectorAll('th, td')].map((one) => one.textContent?.replace(/\s+/g, ' ').trim()).join(' | ');

describe('an overlay', () => {
  it('is compared with its base, and asks for the reason of each change', async () => {
    const studio = await opened();
    const view = await shown('changes', studio);
    const body = view.shadowRoot?.querySelector('#group-points tbody');
    expect(body && cells(body)).to.match(/^条款 5\.2\.4 维修 \| 分值 \| 5\.5 \| 6\.5/);
    const field = body?.querySelector('textarea');
    expect(field?.placeholder).to.equal('机构补充规则的每处修改都须写明理由');
    if (!field) throw new Error('no field for a reason');
    field.value = '维修投诉占比高';
    field.dispatchEvent(new Event('change'));
    const { changes } = studio.workpiece.document as Overlay;
    expect(changes.find((one) => one.op === 'set' && one.target === 'clauses/repair')?.reason).to.equal('维修投诉占比高');
    expect(studio.workpiece.work.reasons).to.deep.equal({});
  });

  it('shows the reasons that its changes hold', async () => {
    const studio = await opened();
    const view = await shown('changes', studio);
    const reasons = [...(view.shadowRoot?.querySelectorAll<HTMLTextAreaElement>('#group-evidence textarea') ?? [])].map((one) => one.value);
    expect(reasons.length).to.be.greaterThan(3);
    expect(reasons.every((one) => one !== '')).to.equal(true);
  });

  it('is not published while a reason is missing', async () => {
    const view = await shown('versions', await opened());
    expect(view.shadowRoot?.querySelector('.checks')?.textContent).to.contain('1 处修改没有写明理由');
  });

  it('prints its changes with reasons, then the whole of the rules', async () => {
    const view = await shown('print', await opened());
    const headings = [...(view.shadowRoot?.querySelectorAll('h2') ?? [])].map((one) => one.textContent);
    expect(headings.slice(0, 2)).to.deep.equal(['1　范围与依据', '2　对所依据规则的修改']);
    expect(headings).to.include('4　评价指标与分值');
    const rows = [...(view.shadowRoot?.querySelectorAll('.changes tbody tr') ?? [])].map(cells);
    expect(rows[0]).to.equal('条款 5.2.4 维修 | 分值 5.5 → 6.5 | ');
    expect(rows.some((one) => /新增.*\| .{4,}$/.test(one))).to.equal(true);
    expect(view.shadowRoot?.textContent).to.contain('（gbt-27922-2011 1.0.0）');
  });
});
