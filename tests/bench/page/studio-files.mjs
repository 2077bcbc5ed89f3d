// A generated scheme as the site ships one: listings, ruleset, an example audit, scenarios; and the drafts that are made of it.
import { formAudit, formRuleset } from './generate-form.mjs';

/** Addresses below rulesets/ with what stands there. */
export function shippedFiles(size) {
  const ruleset = formRuleset(size);
  const { id, version, status, title } = ruleset;
  const audit = formAudit(ruleset);
  const reference = { id, version };
  return new Map(
    Object.entries({
      'index.json': { rulesets: [{ id, version, status, title, path: `${id}/${version}/ruleset.json` }], overlays: [] },
      'examples.json': [
        { ruleset: reference, path: `${id}/${version}/audits/one.json`, id: 'audit-1', title: '某某电器有限公司', overlays: [] },
      ],
      [`${id}/${version}/ruleset.json`]: ruleset,
      [`${id}/${version}/scenarios.json`]: { scenarios: [] },
      [`${id}/${version}/audits/one.json`]: audit,
    }),
  );
}

/** The next version as a draft, with ten scenarios. */
export function draftOf(size) {
  const published = formRuleset(size);
  const { format: _, ruleset: __, ...audit } = formAudit(published);
  const scenarios = Array.from({ length: 10 }, (___, i) => ({
    name: `情形 ${i + 1}`,
    audit: { ...audit, facts: { ...audit.facts, 'fact-0': 10 * i } },
    expect: { status: 'incomplete' },
  }));
  return { document: { ...published, version: '1.1.0', status: 'draft' }, scenarios };
}

/** A body's overlay with a change of every fifth clause up to a hundred. */
export function overlayOn(size) {
  const { id, version } = formRuleset(size);
  return {
    format: 'steelyard/overlay@1',
    id: 'body-rules',
    version: '1.0.0',
    status: 'draft',
    title: { 'zh-CN': '机构补充规则', en: 'Rules of a body' },
    extends: { id, version },
    changes: Array.from({ length: Math.min(100, Math.floor(size / 5)) }, (_, i) => ({
      op: 'set',
      target: `clauses/clause-${i * 5}`,
      field: 'text',
      to: { 'zh-CN': `本机构的要求 ${i}`, en: `The body asks ${i}` },
      reason: '机构要求',
    })),
  };
}
