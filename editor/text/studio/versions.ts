// The words of the versions tab: from draft over review to published (编制、审核、批准、备案), what must hold, and the history of versions.
import type { Language } from '../../../engine/text/language.js';

export interface VersionsWords {
  readonly way: string;
  readonly steps: Readonly<Record<'draft' | 'review' | 'published' | 'withdrawn', string>>;
  readonly submit: string;
  readonly back: string;
  readonly publish: string;
  readonly readOnly: string;
  readonly document: string;
  readonly version: string;
  readonly versionWrong: string;
  suggestion(version: string): string;
  readonly useSuggestion: string;
  readonly levels: Readonly<Record<'patch' | 'minor' | 'major', string>>;
  more(count: number): string;
  readonly first: string;
  readonly unchanged: string;
  readonly effectiveFrom: string;
  readonly effectiveUntil: string;
  readonly approval: string;
  readonly fields: Readonly<Record<'draftedBy' | 'reviewedBy' | 'approvedBy' | 'date' | 'filing', string>>;
  readonly today: string;
  readonly approverIsDrafter: string;
  readonly reviewerIsDrafter: string;
  readonly note: string;
  readonly noteHint: string;
  readonly transition: string;
  ended(before: string, lastDay: string, stated: string | undefined): string;
  joined(before: string, lastDay: string): string;
  gap(before: string, from: string, until: string): string;
  covered(before: string): string;
  readonly frozen: string;
  readonly checks: string;
  readonly passed: string;
  readonly failed: string;
  readonly waiting: string;
  readonly toPlace: string;
  /** Scenarios are dated before the new version begins. */
  readonly moveScenarios: string;
  readonly movedHint: string;
  readonly check: {
    readonly reviewed: readonly [passed: string, failed: string];
    readonly text: string;
    problems(count: number): string;
    scenarios(count: number): string;
    reasons(count: number): string;
    readonly approval: string;
    missing(names: readonly string[]): string;
    readonly separation: string;
    readonly version: string;
    readonly versionProblems: Readonly<Record<'not-a-version' | 'not-greater' | 'taken', string>>;
    readonly effective: readonly [passed: string, failed: string];
    readonly note: readonly [passed: string, failed: string];
    readonly waiting: string;
  };
  readonly digest: string;
  readonly digestHint: string;
  readonly ready: string;
  notReady(count: number): string;
  readonly askTitle: string;
  askBody(title: string, version: string): string;
  readonly cancel: string;
  published(version: string): string;
  readonly refused: string;
  readonly history: string;
  readonly columns: readonly [string, string, string, string, string, string];
  readonly statuses: Readonly<Record<string, string>>;
  readonly superseded: string;
  readonly current: string;
  period(from: string | null | undefined, until: string | null | undefined): string;
  readonly compare: string;
  readonly open: string;
  readonly revise: string;
  readonly withdraw: string;
  of(action: string, version: string): string;
  readonly withdrawTitle: string;
  withdrawBody(version: string): string;
  readonly withdrawn: string;
  readonly onlyThis: string;
}

const ZH: VersionsWords = {
  way: '发布流程',
  steps: { draft: '编制', review: '审核', published: '发布', withdrawn: '已废止' },
  submit: '送审',
  back: '退回编制',
  publish: '发布…',
  readOnly: '此版本已冻结，下列内容不能修改。',
  document: '版本与日期',
  version: '版本号',
  versionWrong: '版本号写作“主.次.修订”，如 1.1.0。',
  suggestion: (version) => `建议 ${version}`,
  useSuggestion: '采用',
  levels: {
    patch: '只改了文字：修订号加一。',
    minor: '改了数值或增加了内容：次版本号加一。',
    major: '删除或替换了他处引用的内容，已有的审核记录和机构补充规则可能失效：主版本号加一。',
  },
  more: (count) => `等 ${count} 处`,
  first: '首个版本，无可比较的前一版本。',
  unchanged: '与前一版本没有差别。',
  effectiveFrom: '生效日期',
  effectiveUntil: '失效日期（可空）',
  approval: '编制、审核、批准',
  fields: { draftedBy: '编制', reviewedBy: '审核', approvedBy: '批准', date: '批准日期', filing: '备案号（可空）' },
  today: '今天',
  approverIsDrafter: '编制人不能批准自己编制的文件。',
  reviewerIsDrafter: '审核人与编制人是同一人。',
  note: '修改说明',
  noteHint: '这一版改了什么、为什么。发布后与版本一同保存。',
  transition: '新旧版本的衔接',
  ended: (before, lastDay, stated) =>
    `${before} 实际适用到 ${lastDay}：同一日有多个有效版本时按最高版本评定。${before} 的文件已冻结，其中写的失效日期（${stated ?? '未写'}）不会改动；指明用 ${before} 的审核仍按 ${before} 评定。`,
  joined: (before, lastDay) => `${before} 到 ${lastDay} 失效，次日起适用本版本。`,
  gap: (before, from, until) => `注意：${before} 先失效，${from} 至 ${until} 没有有效版本。`,
  covered: (before) => `注意：生效日期不晚于 ${before} 的生效日期，${before} 的整个有效期都将按本版本评定。`,
  frozen: '已发布的文件不再改动，包括其中的有效期。',
  checks: '发布前检查',
  passed: '通过',
  failed: '未通过',
  waiting: '检查中',
  toPlace: '去处理',
  moveScenarios: '把用例日期移到生效日期之后',
  movedHint: '沿用的用例早于新的生效日期，按本版本评定为无效。可按整年推后其中的全部日期。',
  check: {
    reviewed: ['已送审', '尚未送审'],
    text: '源码中有尚未成为规则的文本',
    problems: (count) => (count === 0 ? '规则没有错误' : `规则有 ${count} 个错误`),
    scenarios: (count) => (count === 0 ? '用例全部通过' : `${count} 个用例未通过`),
    reasons: (count) => (count === 0 ? '每处修改都写明了理由' : `${count} 处修改没有写明理由`),
    approval: '编制、审核、批准及日期齐全',
    missing: (names) => `缺少：${names.join('、')}`,
    separation: '编制人与批准人不是同一人',
    version: '版本号大于前一版本，且未被使用',
    versionProblems: { 'not-a-version': '版本号的写法不对', 'not-greater': '版本号不大于前一版本', taken: '这个版本号已经用过' },
    effective: ['写明了生效日期', '生效日期未写，或晚于失效日期'],
    note: ['写了修改说明', '没有写修改说明'],
    waiting: '正在检查规则与用例…',
  },
  digest: '摘要',
  digestHint: '发布时按此摘要冻结；任何改动都会使摘要不同。',
  ready: '检查全部通过，可以发布。',
  notReady: (count) => `还有 ${count} 项未通过，不能发布。`,
  askTitle: '发布并冻结',
  askBody: (title, version) => `《${title}》${version} 发布后不能再修改或删除，只能另立新版本，或标为废止。`,
  cancel: '取消',
  published: (version) => `${version} 已发布并冻结。`,
  refused: '未能发布：版本号已被占用，或草稿刚在别处改动过。请核对后重试。',
  history: '全部版本',
  columns: ['版本', '状态', '有效期', '摘要', '修改说明', '操作'],
  statuses: { draft: '编制中', review: '审核中', published: '已发布', withdrawn: '已废止' },
  superseded: '已被取代',
  current: '当前打开',
  period: (from, until) => `${from ?? '不限'} 至 ${until ?? '不限'}`,
  compare: '对比',
  open: '打开',
  revise: '修订',
  withdraw: '废止',
  of: (action, version) => `${action} ${version}`,
  withdrawTitle: '废止版本',
  withdrawBody: (version) => `${version} 将标为已废止，文件和摘要保留，不会删除。之后不能再用于新的审核。`,
  withdrawn: '已标为废止。',
  onlyThis: '文档库中没有这份文件的其他版本。',
};

const EN: VersionsWords = {
  way: 'The way to publication',
  steps: { draft: 'Draft', review: 'Review', published: 'Published', withdrawn: 'Withdrawn' },
  submit: 'Submit for review',
  back: 'Back to draft',
  publish: 'Publish…',
  readOnly: 'This version is frozen; nothing below can be changed.',
  document: 'Version and dates',
  version: 'Version',
  versionWrong: 'A version is written major.minor.patch, such as 1.1.0.',
  suggestion: (version) => `Suggested: ${version}`,
  useSuggestion: 'Use it',
  levels: {
    patch: 'Only words changed: the last number rises.',
    minor: 'Values changed or things were added: the middle number rises.',
    major:
      'Something that other documents name was removed or replaced, so recorded audits and overlays can break: the first number rises.',
  },
  more: (count) => `… ${count} in all`,
  first: 'The first version: there is none before it.',
  unchanged: 'No difference from the version before.',
  effectiveFrom: 'Effective from',
  effectiveUntil: 'Effective until (optional)',
  approval: 'Drafted, reviewed, approved',
  fields: {
    draftedBy: 'Drafted by',
    reviewedBy: 'Reviewed by',
    approvedBy: 'Approved by',
    date: 'Date of approval',
    filing: 'Filing number (optional)',
  },
  today: 'Today',
  approverIsDrafter: 'The drafter cannot approve what they drafted.',
  reviewerIsDrafter: 'The reviewer is the drafter.',
  note: 'Change note',
  noteHint: 'What this version changes, and why. It is kept with the version.',
  transition: 'From the version before to this one',
  ended: (before, lastDay, stated) =>
    `${before} is in effect until ${lastDay}: where several versions are in force on a day, the highest counts. Its file is frozen, and the end that it states (${stated ?? 'none'}) does not change; audits that name ${before} are still evaluated with it.`,
  joined: (before, lastDay) => `${before} ends on ${lastDay}, and this version begins the day after.`,
  gap: (before, from, until) => `Note: ${before} ends earlier; from ${from} to ${until} no version is in force.`,
  covered: (before) => `Note: this does not begin later than ${before}, so it covers the whole period of ${before}.`,
  frozen: 'A published file never changes, its effective period included.',
  checks: 'Checks before publishing',
  passed: 'passed',
  failed: 'not passed',
  waiting: 'being checked',
  toPlace: 'Go there',
  moveScenarios: 'Move the scenarios into the period',
  movedHint:
    'The scenarios are dated before this version begins, so it does not apply to them. All dates in them can be moved by whole years.',
  check: {
    reviewed: ['Submitted for review', 'Not yet submitted for review'],
    text: 'There is text in Source that is no ruleset yet',
    problems: (count) =>
      count === 0 ? 'The rules have no errors' : count === 1 ? 'The rules have 1 error' : `The rules have ${count} errors`,
    scenarios: (count) => (count === 0 ? 'All scenarios pass' : count === 1 ? '1 scenario fails' : `${count} scenarios fail`),
    reasons: (count) =>
      count === 0 ? 'Every change has its reason' : count === 1 ? '1 change has no reason' : `${count} changes have no reason`,
    approval: 'Drafter, reviewer, approver and date are given',
    missing: (names) => `Missing: ${names.join(', ')}`,
    separation: 'Drafter and approver are two people',
    version: 'The version is greater than the one before, and free',
    versionProblems: {
      'not-a-version': 'That is not a version',
      'not-greater': 'The version is not greater than the one before',
      taken: 'This version has been used already',
    },
    effective: ['The effective date is given', 'No effective date, or one after the end'],
    note: ['There is a change note', 'There is no change note'],
    waiting: 'Rules and scenarios are being checked…',
  },
  digest: 'Digest',
  digestHint: 'Publishing freezes the file with this digest; any change would make another one.',
  ready: 'All checks pass: it can be published.',
  notReady: (count) => (count === 1 ? '1 check does not pass yet.' : `${count} checks do not pass yet.`),
  askTitle: 'Publish and freeze',
  askBody: (title, version) =>
    `Once published, ${title} ${version} can neither be changed nor deleted: only a new version can be made, or this one marked as withdrawn.`,
  cancel: 'Cancel',
  published: (version) => `${version} is published and frozen.`,
  refused: 'Not published: the version is taken, or the draft has just been changed elsewhere. Look again and retry.',
  history: 'All versions',
  columns: ['Version', 'Status', 'In force', 'Digest', 'Change note', 'Actions'],
  statuses: { draft: 'draft', review: 'in review', published: 'published', withdrawn: 'withdrawn' },
  superseded: 'superseded',
  current: 'open here',
  period: (from, until) => `${from ?? 'open'} to ${until ?? 'open'}`,
  compare: 'Compare',
  open: 'Open',
  revise: 'Revise',
  withdraw: 'Withdraw',
  of: (action, version) => `${action} ${version}`,
  withdrawTitle: 'Withdraw a version',
  withdrawBody: (version) =>
    `${version} will be marked as withdrawn. The file and its digest stay; nothing is deleted. It is not for new audits any more.`,
  withdrawn: 'Marked as withdrawn.',
  onlyThis: 'The library has no other version of this document.',
};

export const VERSIONS_WORDS: Readonly<Record<Language, VersionsWords>> = { 'zh-CN': ZH, en: EN };
