// Facts that nobody reads are asked for in vain; tables and tags that nobody reads have no effect.
import type { Check } from '../check.js';
import { readsOf } from '../reads.js';

export const unused: Check = {
  codes: ['fact-unused', 'table-unused', 'tag-unused'],
  run: ({ model }, report) => {
    const { paths, tables } = readsOf(model);
    for (const { fact, index } of model.facts.values()) {
      if (!paths.has(`facts.${fact.id}`)) report('warning', 'fact-unused', `/facts/${index}`, { id: fact.id });
    }
    for (const [index, table] of (model.ruleset.tables ?? []).entries()) {
      if (!tables.has(table.id)) report('warning', 'table-unused', `/tables/${index}`, { id: table.id });
    }
    const readTags = new Set([...paths].flatMap((path) => (path.startsWith('tag.') ? (path.split('.')[1] ?? []) : [])));
    for (const node of model.nodes) {
      for (const [place, tag] of (node.clause.tags ?? []).entries()) {
        if (readTags.has(tag)) continue;
        readTags.add(tag);
        report('info', 'tag-unused', `${node.pointer}/tags/${place}`, { tag });
      }
    }
  },
};
