// The element as a part of a <form>: its value is the audit as JSON, and where the form requires it, only a complete audit is valid.
import type { LitElement } from 'lit';
import type { Workbench } from './workbench.js';

export class FormPart {
  readonly internals: ElementInternals;
  readonly #host: LitElement & { readonly required: boolean };

  constructor(host: LitElement & { readonly required: boolean }) {
    this.#host = host;
    this.internals = host.attachInternals();
  }

  update(bench: Workbench): void {
    const { audit, findings } = bench;
    // Only where there is a form: the text of a large audit is not free.
    if (this.internals.form !== null) this.internals.setFormValue(audit === undefined ? null : JSON.stringify(audit));
    const anchor = this.#host.renderRoot.querySelector<HTMLElement>('.frame') ?? undefined;
    const message = findings === undefined ? '' : bench.statusText();
    if (findings?.status === 'invalid') this.internals.setValidity({ customError: true }, message, anchor);
    else if (this.#host.required && (findings === undefined || findings.status === 'incomplete')) {
      this.internals.setValidity({ valueMissing: true }, message || '…', anchor);
    } else this.internals.setValidity({});
  }
}
