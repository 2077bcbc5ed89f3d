// Answers clause by clause: deletions first, then what each leaf earns (S-15, S-22, S-30, S-38 to S-40).
import { isBlank } from '../model/blank.js';
import type { Answer } from '../model/documents.js';
import type { ClauseNode, GroupNode } from '../model/model.js';
import { pointerOf } from '../model/problem.js';
import { compare } from '../number/rational.js';
import { type MethodRules, REMARKS, type ReportAnswer } from './methods/method-rules.js';
import { DELETED, OPTIONAL, type State } from './state.js';

/** Sorts the recorded answers to their leaves and carries out the deletions that are allowed. */
export function readDeletions(state: State): void {
  const { model } = state.program;
  const recorded = state.audit.clauses;
  if (recorded === undefined) return;
  const groups: GroupNode[] = [];
  // Answers mostly come in the order of the ruleset: a look at the next leaf saves the search.
  let expected = 0;
  for (const id of Object.keys(recorded)) {
    const answer = recorded[id];
    const next = model.leaves[expected];
    const node = next?.id === id ? next : model.clauseById.get(id);
    if (answer === undefined) continue;
    if (node?.kind === 'leaf') expected = node.leafIndex + 1;
    if (node === undefined) state.complain('error', 'unknown-clause', pointerOf('clauses', id), { clause: id });
    else if (answer.notApplicable === true) {
      if (!isDeletion(state, node, answer)) continue;
      if (node.kind === 'leaf') deleteLeaf(state, node.leafIndex, node);
      else groups.push(node);
    } else if (node.kind === 'leaf') state.answers[node.leafIndex] = answer;
    else if (!hasRemarksOnly(answer)) complainAboutShape(state, node, answer);
  }
  // A leaf says by whom it was deleted: by itself, or else by the nearest group, whatever the order of the answers.
  groups.sort((a, b) => b.groupIndex - a.groupIndex);
  for (const group of groups) for (let leaf = group.firstLeaf; leaf < group.endLeaf; leaf += 1) deleteLeaf(state, leaf, group);
}

function isDeletion(state: State, node: ClauseNode, answer: Answer): boolean {
  if (!hasRemarksOnly(answer)) complainAboutShape(state, node, answer);
  else if (!node.isDeletable) state.complain('error', 'not-deletable', pointerOf('clauses', node.id), { clause: node.id });
  else if (isBlank(answer.reason)) {
    state.complain('warning', 'reason-missing', pointerOf('clauses', node.id), { clause: node.id, for: 'deletion' });
  } else return true;
  return false;
}

/** Evaluates `applies`: false deletes, unknown leaves it open (S-22). */
export function readApplicability(state: State): void {
  for (const { group, applies } of state.program.conditionalGroups) {
    const holds = applies(state);
    if (holds === false) for (let leaf = group.firstLeaf; leaf < group.endLeaf; leaf += 1) deleteLeaf(state, leaf, group);
    else if (holds === undefined) state.groupAppliesUnknown[group.groupIndex] = 1;
  }
  for (const { leaf, applies } of state.program.leaves) {
    if (applies === undefined) continue;
    const holds = applies(state);
    if (holds === false) deleteLeaf(state, leaf.leafIndex, leaf);
    else if (holds === undefined) {
      state.ownAppliesUnknown[leaf.leafIndex] = 1;
      if (state.presence[leaf.leafIndex] !== DELETED) state.presence[leaf.leafIndex] = OPTIONAL;
    }
  }
  for (const group of state.program.model.groups) closeIfDeleted(state, group);
}

/** Reads what each leaf that is not deleted earns by its answer; faulty and incomplete ones stay open. */
export function readOutcomes(state: State): void {
  const { leaves, model } = state.program;
  let id = '';
  const report: ReportAnswer = (code, field, params = {}) => {
    state.complain('error', code, pointerOf('clauses', id, field), { clause: id, ...params });
  };
  for (const { leaf, rules } of leaves) {
    const answer = state.answers[leaf.leafIndex];
    if (answer === undefined) continue;
    if (!fitsMethod(answer, rules)) {
      complainAboutShape(state, leaf, answer, rules.fields);
      state.answers[leaf.leafIndex] = undefined;
      continue;
    }
    id = leaf.id;
    const outcome = rules.read(leaf, answer, report);
    if (outcome === undefined || state.presence[leaf.leafIndex] === DELETED) continue;
    if (model.scoring.reasonForLoss && isBlank(answer.note) && compare(outcome.earned, outcome.available) < 0) {
      state.complain('warning', 'reason-missing', pointerOf('clauses', leaf.id), { clause: leaf.id, for: 'loss' });
      continue;
    }
    state.outcomes[leaf.leafIndex] = outcome;
  }
}

function fitsMethod(answer: Answer, rules: MethodRules): boolean {
  for (const field in answer) if (!rules.allowed.has(field)) return false;
  return true;
}

function deleteLeaf(state: State, leafIndex: number, by: ClauseNode): void {
  if (state.presence[leafIndex] === DELETED) return;
  state.presence[leafIndex] = DELETED;
  state.deletedBy[leafIndex] = by;
}

/** A group without any leaf left is deleted, whether it may apply or not. */
function closeIfDeleted(state: State, group: GroupNode): void {
  if (state.groupAppliesUnknown[group.groupIndex] === 0) return;
  for (let leaf = group.firstLeaf; leaf < group.endLeaf; leaf += 1) if (state.presence[leaf] !== DELETED) return;
  state.groupAppliesUnknown[group.groupIndex] = 0;
}

function hasRemarksOnly(answer: Answer): boolean {
  return Object.keys(answer).every((field) => REMARKS.has(field));
}

function complainAboutShape(state: State, node: ClauseNode, answer: Answer, allowed: ReadonlySet<string> = new Set()): void {
  // In order, whatever the order in which the audit gives them (S-140).
  const fields = Object.keys(answer)
    .filter((field) => !REMARKS.has(field) && !allowed.has(field))
    .sort();
  const method = node.kind === 'leaf' ? node.method.method : 'group';
  state.complain('error', 'answer-shape', pointerOf('clauses', node.id), { clause: node.id, method, fields, expected: [...allowed] });
}
