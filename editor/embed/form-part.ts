// The element as a part of a <form>: its value is the audit as JSON, and where the form requires it, only a complete audit is valid.
import type { LitElement } from 'lit';
import { jsonOf } from './audit/as-audit.js';
import type { Workbench } from './workbench.js';

type Host = LitElement & { readonly required: boolean };

/** Where the browser puts the focus and its message: the first open clause, or what else can take them. */
const ANCHORS = ['.leaf.unanswered[tabindex]', '.section', 'button'];

export class FormPart {
  readonly internals: ElementInternals;
  readonly #host: Host;
  /** The audit whose text the form has. */
  #handed: unknown;

  constructor(host: Host) {
    this.#host = host;
    this.internals = host.attachInternals();
  }

  /** The audit to the form, where there is one: the text of a large audit is not free. */
  hand({ audit }: Workbench): void {
    if (this.internals.form === null || audit === this.#handed) return;
    this.#handed = audit;
    this.internals.setFormValue(jsonOf(audit) ?? null);
  }

  check(bench: Workbench): void {
    const { findings } = bench;
    const isOpen = findings === undefined || findings.status === 'incomplete';
    if (findings?.status === 'invalid') this.#refuse({ customError: true }, statusText(bench));
    else if (this.#host.required && isOpen) this.#refuse({ valueMissing: true }, openText(bench));
    else this.internals.setValidity({});
  }

  #refuse(flags: ValidityStateFlags, message: string): void {
    const { renderRoot } = this.#host;
    const anchor = ANCHORS.map((selector) => renderRoot.querySelector<HTMLElement>(selector)).find((found) => found !== null);
    this.internals.setValidity(flags, message || '…', anchor ?? undefined);
  }
}

/** "Incomplete · 17 of 28 answered"; browsers show it beside the element. */
function openText(bench: Workbench): string {
  const progress = bench.assessment?.lookup.progress;
  const answered = progress === undefined ? '' : bench.words?.shell.answered(progress.answered, progress.asked);
  return [statusText(bench), answered].filter(Boolean).join(' · ');
}

function statusText({ findings, words }: Workbench): string {
  const status = findings?.status;
  return status === undefined ? '' : (words?.shell.status[status] ?? status);
}
