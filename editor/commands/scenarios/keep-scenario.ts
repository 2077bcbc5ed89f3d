// Keeps an audit with what it comes to as a scenario of the open document: from now on it is run at every change.
import type { Audit } from '../../../engine/model/documents.js';
import type { BriefReport } from '../../state/checks.js';
import type { Edit } from '../../state/edit.js';
import type { Label } from '../../state/label.js';
import type { Scenario } from '../../state/work.js';

/** `report` is what the audit comes to now, which is what it is to come to. */
export function keepScenario(audit: Audit, report: BriefReport, name: Label): Edit {
  const { format: _, ...asked } = audit;
  const { status, exactScore, grade } = report;
  const scenario: Scenario = {
    name: { 'zh-CN': name['zh-CN'], en: name.en },
    audit: asked,
    expect: { status, ...(exactScore === null ? {} : { exactScore }), grade },
  };
  return {
    of: 'work',
    label: { 'zh-CN': `增加用例：${name['zh-CN']}`, en: `Add scenario: ${name.en}` },
    change: (work) => {
      work.scenarios.push(scenario as never);
    },
  };
}
