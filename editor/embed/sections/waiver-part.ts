// The waiver of a condition: what the audit has, and where one is allowed a small form for it. It is written only as a whole, with its
// reason and who approves it: a waiver without them would make the audit invalid. What is half typed stands in the fields alone.
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk, Target } from '../desk.js';
import { placesOf, withoutWaiver, withWaiver } from './conditions-edits.js';
import { focusSoon } from './focus-soon.js';
import type { ConditionModel } from './model-items.js';
import { textAt } from './recorded.js';
import { dayWritten } from './written.js';

export function waiverPart(
  desk: Desk,
  { condition, isWaivable }: ConditionModel,
  title: string,
  of: Target,
): TemplateResult | typeof nothing {
  const words = desk.words.sections.conditions;
  const { id } = condition;
  const place = placesOf(desk.audit, id)[0];
  if (place === undefined && (!isWaivable || desk.isReadonly)) return nothing;
  const key = `waive:${id}`;
  const isOpen = desk.isOpen(key) && isWaivable && !desk.isReadonly;
  const startId = `waive-${id}`;
  const read = (member: string): string => (place === undefined ? '' : (textAt(desk.audit, ['waivers', place, member]) ?? ''));
  const [reason, by, at] = [read('reason'), read('by'), read('at')];
  const open = (event: Event): void => {
    focusSoon(event, `${startId}-reason`);
    desk.toggle(key, true);
  };
  const end = (event: Event): void => {
    focusSoon(event, startId);
    desk.edit({ of, audit: withoutWaiver(desk.audit, id) });
  };
  const button = (text: string, act: (event: Event) => void, buttonId: string): TemplateResult =>
    html`<button class="small" id=${buttonId} aria-label=${desk.words.sections.of(text, title)} @click=${act}>${text}</button>`;
  return html`
    ${
      place === undefined
        ? nothing
        : html`<div class="waiver"><p>${reason}</p><p class="soft small">${words.waivedBy(by, at === '' ? '' : dayWritten(desk, at))}</p></div>`
    }
    ${
      desk.isReadonly || isOpen
        ? nothing
        : html`<div class="buttons">${isWaivable ? button(place === undefined ? words.waive : words.changeWaiver, open, startId) : nothing}${
            place === undefined ? nothing : button(words.endWaiver, end, `end-${startId}`)
          }</div>`
    }
    ${isOpen ? form(desk, { id, title, of, key, startId, reason, by, at }) : nothing}`;
}

interface Draft {
  readonly id: string;
  readonly title: string;
  readonly of: Target;
  readonly key: string;
  readonly startId: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

function form(desk: Desk, { id, title, of, key, startId, reason, by, at }: Draft): TemplateResult {
  const { sections } = desk.words;
  const words = sections.conditions;
  const close = (event: Event): void => {
    focusSoon(event, startId);
    desk.toggle(key, false);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string): string => String(given.get(name) ?? '').trim();
    const missing = text('reason') === '' ? 'reason' : text('by') === '' ? 'by' : undefined;
    if (missing !== undefined) {
      desk.announce(missing === 'reason' ? words.needsReason : words.needsName);
      focusSoon(event, `${startId}-${missing}`);
      return;
    }
    const day = text('at');
    close(event);
    desk.edit({
      of,
      audit: withWaiver(desk.audit, { condition: id, reason: text('reason'), by: text('by'), ...(day !== '' && { at: day }) }),
    });
    desk.announce(words.waived(title));
  };
  const label = (name: string, text: string): TemplateResult => html`<label for="${startId}-${name}" class="label">${text}</label>`;
  return html`<form class="unfolded" aria-label=${words.waiverOf(title)} novalidate @submit=${submit}>
    <div class="field">${label('reason', words.reason)}<textarea id="${startId}-reason" name="reason" rows="2" maxlength="20000" aria-required="true" .defaultValue=${reason}></textarea></div>
    <div class="field">${label('by', words.approvedBy)}<input id="${startId}-by" name="by" type="text" autocomplete="off" maxlength="500" aria-required="true" .defaultValue=${by || (desk.person ?? '')} /></div>
    <div class="field">${label('at', words.approvedAt)}<input id="${startId}-at" name="at" type="date" max="9999-12-31" .defaultValue=${at || desk.today} /></div>
    <div class="buttons"><button class="main">${words.confirm}</button><button type="button" @click=${close}>${words.cancel}</button></div>
  </form>`;
}
