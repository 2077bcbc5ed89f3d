// The settings of scoring as data: where each stands, which options it has, and the variants that are compared on the trial.
import type { Ruleset, Scoring } from '../../../engine/model/documents.js';

export type ChoiceField = 'scale' | 'deletion' | 'deletionAt' | 'roundingAt' | 'roundingMode' | 'reasonForLoss';
export type NumberSetting = 'scale' | 'base' | 'deletionLimit' | 'roundingDecimals' | 'displayDecimals' | 'floor' | 'cap';

/** By field: its options, and its place in scoring. Defaults are those of the schema (S-9). */
export const CHOICES: Readonly<Record<ChoiceField, { readonly options: readonly string[]; readonly place: string }>> = {
  scale: { options: ['some', 'none'], place: 'scale' },
  deletion: { options: ['renormalise', 'forfeit', 'keep'], place: 'deletion' },
  deletionAt: { options: ['total', 'group'], place: 'deletionAt' },
  roundingAt: { options: ['none', 'clause', 'score'], place: 'rounding.at' },
  roundingMode: { options: ['half-up', 'half-even', 'down'], place: 'rounding.mode' },
  reasonForLoss: { options: ['false', 'true'], place: 'reasonForLoss' },
};

interface NumberPlace {
  readonly place: string;
  readonly isWhole: boolean;
  /** What the schema allows; `above`: not the number itself. */
  readonly above?: number;
  readonly least?: number;
  readonly most?: number;
  /** What an empty field means: null where "none" is a value of its own. */
  readonly empty: null | undefined;
  read(scoring: Scoring): number | null | undefined;
}

export const NUMBERS: Readonly<Record<NumberSetting, NumberPlace>> = {
  scale: { place: 'scale', isWhole: false, above: 0, empty: undefined, read: ({ scale }) => (scale === undefined ? 100 : scale) },
  base: { place: 'base', isWhole: false, empty: undefined, read: ({ base }) => base ?? 0 },
  deletionLimit: { place: 'deletionLimit', isWhole: false, least: 0, most: 1, empty: null, read: ({ deletionLimit }) => deletionLimit },
  roundingDecimals: {
    place: 'rounding.decimals',
    isWhole: true,
    least: 0,
    most: 15,
    empty: undefined,
    read: ({ rounding }) => rounding?.decimals ?? 2,
  },
  displayDecimals: {
    place: 'display.decimals',
    isWhole: true,
    least: 0,
    most: 15,
    empty: undefined,
    read: ({ display }) => display?.decimals ?? 2,
  },
  floor: { place: 'floor', isWhole: false, empty: null, read: ({ floor }) => (floor === undefined ? 0 : floor) },
  cap: { place: 'cap', isWhole: false, empty: null, read: ({ cap }) => cap },
};

/** The option that holds now. */
export function choiceValue(scoring: Scoring, field: ChoiceField): string {
  switch (field) {
    case 'scale':
      return scoring.scale === null ? 'none' : 'some';
    case 'deletion':
      return scoring.deletion ?? 'renormalise';
    case 'deletionAt':
      return scoring.deletionAt ?? 'total';
    case 'roundingAt':
      return scoring.rounding?.at ?? 'none';
    case 'roundingMode':
      return scoring.rounding?.mode ?? 'half-up';
    case 'reasonForLoss':
      return String(scoring.reasonForLoss ?? false);
  }
}

/** Every option that does not hold, as it would stand in the scoring. */
export function variantsOf({ scoring }: Ruleset): readonly { readonly name: string; readonly scoring: Scoring }[] {
  return (Object.keys(CHOICES) as ChoiceField[]).flatMap((field) =>
    CHOICES[field].options
      .filter((option) => option !== choiceValue(scoring, field))
      .map((option) => ({ name: `${field}:${option}`, scoring: withOption(scoring, field, option) })),
  );
}

function withOption(scoring: Scoring, field: ChoiceField, option: string): Scoring {
  switch (field) {
    case 'scale':
      return { ...scoring, scale: option === 'none' ? null : 100 };
    case 'deletion':
      return { ...scoring, deletion: option as NonNullable<Scoring['deletion']> };
    case 'deletionAt':
      return { ...scoring, deletionAt: option as NonNullable<Scoring['deletionAt']> };
    case 'roundingAt':
      return { ...scoring, rounding: { ...scoring.rounding, at: option as 'none' | 'clause' | 'score' } };
    case 'roundingMode':
      return { ...scoring, rounding: { ...scoring.rounding, mode: option as 'half-up' | 'half-even' | 'down' } };
    case 'reasonForLoss':
      return { ...scoring, reasonForLoss: option === 'true' };
  }
}

/** A typed number that the setting cannot have. */
export function isRefused(field: NumberSetting, value: number | undefined): boolean {
  const { isWhole, above, least, most } = NUMBERS[field];
  if (value === undefined) return false;
  if (isWhole && !Number.isInteger(value)) return true;
  return (above !== undefined && value <= above) || (least !== undefined && value < least) || (most !== undefined && value > most);
}
