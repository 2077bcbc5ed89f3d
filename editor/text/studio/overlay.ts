// Words of the tab of an overlay (机构补充规则): its changes, what the base lets it do, and the rules that are in force with it.
import type { Language } from '../../../engine/text/language.js';
import type { ChangeVerdict } from '../../state/overlay/verdicts.js';
import type { AsideChange } from '../../state/work.js';

export type OverlayMode = 'changes' | 'permissions' | 'effective';

export interface OverlayWords {
  readonly modes: Readonly<Record<OverlayMode, string>>;
  readonly mode: string;
  /** What it stands on. */
  on(title: string, version: string): string;
  readonly noGround: string;
  counts(changes: number, missing: number, faults: number, unproven: number): string;
  newer(version: string): string;
  readonly newerHint: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly number: string;
  readonly place: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly verdict: string;
  readonly reason: string;
  readonly actions: string;
  readonly verdicts: Readonly<Record<ChangeVerdict, string>>;
  readonly missingReason: string;
  reasonFor(what: string): string;
  readonly revert: string;
  revertOf(what: string): string;
  readonly spread: string;
  readonly spreadHint: string;
  readonly none: string;
  readonly aside: string;
  readonly asideHint: string;
  readonly why: Readonly<Record<AsideChange['why'], string>>;
  readonly takeIn: string;
  readonly giveUp: string;
  readonly permissionsIntro: string;
  readonly defaults: Readonly<Record<'locked' | 'open' | 'tighten', string>>;
  readonly rulings: Readonly<Record<'locked' | 'open' | 'tighten', string>>;
  readonly collection: string;
  readonly inGeneral: string;
  readonly exceptions: string;
  readonly all: string;
  readonly sections: Readonly<Record<'scoring' | 'ungraded' | 'effective' | 'overlayPolicy', string>>;
  readonly effectiveIntro: string;
  readonly setBy: string;
  readonly points: string;
  readonly ownOnly: string;
  readonly wholly: string;
}

export const OVERLAY_WORDS: Readonly<Record<Language, OverlayWords>> = {
  'zh-CN': {
    modes: { changes: '我的修改', permissions: '可以修改什么', effective: '生效的规则' },
    mode: '显示',
    on: (title, version) => `依据：${title} ${version}`,
    noGround: '库中没有这份补充规则所依据的规则集版本，无法显示它的效果。请先导入该版本。',
    counts: (changes, missing, faults, unproven) =>
      [
        `${changes} 项修改`,
        missing > 0 ? `${missing} 项待写理由` : '',
        faults > 0 ? `${faults} 项不符合规则集的要求` : '',
        unproven > 0 ? `${unproven} 项未能判定是否从严` : '',
      ]
        .filter(Boolean)
        .join('，'),
    newer: (version) => `沿用到新版 ${version}…`,
    newerHint: '规则集已发布新的版本：逐项比较原版、新版和本机构的修改',
    empty: '还没有修改。',
    emptyHint: '在“条款”“证据”“等级”等页中直接改动，改动会作为本机构的补充规则列在这里；规则集本身不变。',
    number: '序号',
    place: '位置',
    what: '修改',
    from: '原值',
    to: '新值',
    verdict: '判定',
    reason: '理由',
    actions: '操作',
    verdicts: {
      stuck: '不能应用',
      locked: '不允许修改',
      loosens: '放宽，不允许',
      unproven: '未能判定',
      tightens: '从严',
      neutral: '不影响宽严',
      open: '开放项',
    },
    missingReason: '待补充理由',
    reasonFor: (what) => `理由：${what}`,
    revert: '撤回',
    revertOf: (what) => `撤回：${what}`,
    spread: '用于其余',
    spreadHint: '把这条理由用于所有还没有理由的修改',
    none: '无',
    aside: '沿用新版时搁置的修改',
    asideHint: '这些修改不在草案中，也没有丢失：可以采用，也可以放弃。',
    why: { undecided: '尚未决定', blocked: '不能沿用', dropped: '已放弃', already: '新版已有' },
    takeIn: '采用',
    giveUp: '放弃',
    permissionsIntro: '规则集规定了机构补充规则可以改什么；不允许的改动在输入时就会被拒绝。',
    defaults: {
      locked: '除下面列出的以外，一律不允许修改。',
      open: '除下面列出的以外，都可以自由修改。',
      tighten: '除下面列出的以外，只能从严，不能放宽；标题、正文等不影响评定的文字不受限制；无法判定宽严的修改须由人复核。',
    },
    rulings: { locked: '不允许修改', open: '自由修改', tighten: '只能从严' },
    collection: '内容',
    inGeneral: '一般',
    exceptions: '另有规定',
    all: '全部',
    sections: { scoring: '计分规则', ungraded: '未达等级', effective: '有效期', overlayPolicy: '补充规则的权限' },
    effectiveIntro: '规则集加上本机构修改后的规则，以及每一项由谁规定。',
    setBy: '由谁规定',
    points: '分值',
    ownOnly: '只看有修改的',
    wholly: '整项',
  },
  en: {
    modes: { changes: 'My changes', permissions: 'What may I change', effective: 'Rules in force' },
    mode: 'Show',
    on: (title, version) => `On ${title} ${version}`,
    noGround:
      'The version of the ruleset that this overlay extends is not in the library, so its effect cannot be shown. Import that version.',
    counts: (changes, missing, faults, unproven) =>
      [
        `${changes} ${changes === 1 ? 'change' : 'changes'}`,
        missing > 0 ? `${missing} without a reason` : '',
        faults > 0 ? `${faults} not allowed` : '',
        unproven > 0 ? `${unproven} not proven to tighten` : '',
      ]
        .filter(Boolean)
        .join(', '),
    newer: (version) => `Carry over to ${version}…`,
    newerHint: 'The ruleset has a newer published version: compare the old base, the new base and your changes one by one',
    empty: 'No changes yet.',
    emptyHint:
      'Edit clauses, evidence, grades and so on in their tabs: what you change is listed here as rules of your body; the ruleset stays as it is.',
    number: 'No.',
    place: 'Place',
    what: 'Change',
    from: 'From',
    to: 'To',
    verdict: 'Judged',
    reason: 'Reason',
    actions: 'Actions',
    verdicts: {
      stuck: 'Cannot be applied',
      locked: 'Locked',
      loosens: 'Loosens: not allowed',
      unproven: 'Not proven',
      tightens: 'Tightens',
      neutral: 'Neutral',
      open: 'Open',
    },
    missingReason: 'Reason to be given',
    reasonFor: (what) => `Reason: ${what}`,
    revert: 'Take back',
    revertOf: (what) => `Take back: ${what}`,
    spread: 'Use for the rest',
    spreadHint: 'Use this reason for all changes that have none yet',
    none: 'none',
    aside: 'Set aside when carried over',
    asideHint: 'These changes are not in the draft, and not lost: take them in or give them up.',
    why: { undecided: 'Undecided', blocked: 'Cannot be carried over', dropped: 'Given up', already: 'In the new base' },
    takeIn: 'Take in',
    giveUp: 'Give up',
    permissionsIntro: 'The ruleset says what an overlay may change; what is not allowed is refused as it is typed.',
    defaults: {
      locked: 'Nothing may be changed but what is listed below.',
      open: 'All may be changed freely but what is listed below.',
      tighten:
        'All may be tightened and not loosened, but for what is listed below. Titles and texts are free, since no result depends on them; what cannot be judged needs a review.',
    },
    rulings: { locked: 'Locked', open: 'Open', tighten: 'Tighten only' },
    collection: 'What',
    inGeneral: 'In general',
    exceptions: 'Exceptions',
    all: 'all',
    sections: { scoring: 'Scoring', ungraded: 'Ungraded', effective: 'Effective period', overlayPolicy: 'Policy for overlays' },
    effectiveIntro: 'The ruleset with your changes, and who set what.',
    setBy: 'Set by',
    points: 'Points',
    ownOnly: 'Changed ones only',
    wholly: 'all of it',
  },
};
