// The words of a report's fixed vocabulary.
import type { Report } from '../../index.js';
import type { Say } from '../language.js';

export function statusWord(status: Report['status'], say: Say): string {
  switch (status) {
    case 'invalid':
      return say('无效', 'Invalid');
    case 'ineligible':
      return say('不具备资格', 'Ineligible');
    case 'incomplete':
      return say('未完成', 'Incomplete');
    default:
      return say('已完成', 'Final');
  }
}

export function bindingReason(reason: string, say: Say): string {
  switch (reason) {
    case 'provisional':
      return say('部分分值为暂定', 'some points are provisional');
    case 'draft':
      return say('所用文件尚未发布', 'a document is not published');
    case 'self-assessment':
      return say('这是自我评价', 'it is a self-assessment');
    case 'overlay-unproven':
      return say('有机构补充规则未能证明从严', 'an overlay could not be proven to tighten');
    default:
      return reason;
  }
}

export function auditTypeWord(type: string, say: Say): string {
  switch (type) {
    case 'initial':
      return say('初次认证', 'initial audit');
    case 'surveillance':
      return say('监督审核', 'surveillance audit');
    case 'recertification':
      return say('再认证', 'recertification audit');
    case 'self-assessment':
      return say('自我评价', 'self-assessment');
    default:
      return type;
  }
}

export function clauseState(state: string, say: Say): string {
  return state === 'unanswered' ? say('未答', 'unanswered') : say('尚不能确定', 'undetermined');
}
