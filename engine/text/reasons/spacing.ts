// Chinese text that is put together from parts: a space between a Chinese character and a Latin letter or a digit, as in
// documents of GB standards, none beside full-width punctuation. What the parts say is never touched.

/** A template in Chinese: spaces are set where a hole meets the text around it. */
export function zh(texts: TemplateStringsArray, ...holes: readonly string[]): string {
  let sentence = texts[0] ?? '';
  holes.forEach((hole, index) => {
    sentence = joined(joined(sentence, hole), texts[index + 1] ?? '');
  });
  return sentence;
}

function joined(left: string, right: string): string {
  const needsSpace =
    (/\p{Script=Han}$/u.test(left) && WESTERN_START.test(right)) || (WESTERN_END.test(left) && /^\p{Script=Han}/u.test(right));
  return needsSpace ? `${left} ${right}` : left + right;
}

const WESTERN_START = /^[\p{Script=Latin}\p{N}(−+≈≥≤]/u;
const WESTERN_END = /[\p{Script=Latin}\p{N}%‰°)…]$/u;

/** Stands for a space inside a name while the spaces around it are tidied; a private character, so that no text has it. */
const HELD_SPACE = '\uE000';

/** Protects the spaces of a name from `tidied`. */
export function held(name: string): string {
  return name.replaceAll(' ', HELD_SPACE);
}

/**
 * Makes running text of the words of an expression, which stand apart: no spaces between Chinese characters or beside full-width
 * punctuation, a comma before the next part of a condition.
 */
export function tidied(sentence: string): string {
  return sentence
    .replace(/ (且|或) /g, '，$1')
    .replace(/(?<=[\p{Script=Han}]) +(?=\p{Script=Han})/gu, '')
    .replace(/(?<=[（）“”，。；：、]) +| +(?=[（）“”，。；：、])/gu, '')
    .replaceAll(HELD_SPACE, ' ');
}
