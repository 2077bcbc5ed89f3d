// What a step on one field is called: 「条款 5.2.4 维修：分值 2 → 2.5」. The words of fields are the engine's, as in its differences.

import type { Difference } from '../../engine/diff/difference.js';
import { differenceSentence } from '../../engine/diff/sentence.js';
import type { Text } from '../../engine/model/documents.js';
import type { Language } from '../../engine/text/language.js';
import type { Label } from '../state/label.js';
import type { Place } from '../state/place.js';

interface Named {
  readonly title?: Text;
  readonly number?: string;
}

/** A label for a difference at a place, in the sentence that the revision note would have for it. */
export function differenceLabel(difference: Difference): Label {
  return { 'zh-CN': inWords(difference, 'zh-CN'), en: capital(inWords(difference, 'en')) };
}

/** Of a value that is set: `thing` gives the title and number that people know. */
export function fieldLabel(place: Place, thing: Named | undefined, from: unknown, to: unknown): Label {
  const isPoints = place.field === 'points';
  return differenceLabel({
    kind: isPoints ? 'points' : 'field',
    collection: place.collection,
    id: place.id,
    ...(place.field === undefined ? {} : { field: place.field }),
    ...(thing?.title === undefined ? {} : { label: thing.title }),
    ...(thing?.number === undefined ? {} : { number: thing.number }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  } as Difference);
}

function inWords(difference: Difference, language: Language): string {
  return differenceSentence(difference, language, { expression: () => (language === 'en' ? 'a rule' : '规则') });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
