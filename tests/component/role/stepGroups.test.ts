import { beforeAll, expect, test } from 'vitest';
import type { StepKind } from '../../../src/core/model/data';
import { fullSteps, groupSteps } from '../../../src/features/role/steps/stepGroups';
import { openProduct, type Product } from '../../../tools/ask/product';

let product: Product;
beforeAll(() => {
  product = openProduct();
});

const stepsOf = (id: string) => {
  const role = product.graph.byId.get(id);
  const detail = product.detail(id);
  if (!role || !detail) throw new Error(id);
  return fullSteps(product.graph.out[role.index] ?? [], detail.steps);
};
const kinds = () => product.graph.vocabulary.stepKinds.map((kind) => kind.id as StepKind);

test('no step is lost, and every kind is in sight at once', () => {
  for (const role of product.graph.roles) {
    const steps = stepsOf(role.id);
    const groups = groupSteps(steps, kinds(), 6);
    expect(steps, role.id).toHaveLength(product.graph.out[role.index]?.length ?? 0);
    expect(groups.flatMap((group) => group.steps)).toHaveLength(steps.length);
    for (const group of groups) expect(group.first).toBeGreaterThanOrEqual(1);
    const shown = groups.reduce((sum, group) => sum + group.first, 0);
    expect(shown, role.id).toBe(Math.min(steps.length, Math.max(6, groups.length)));
  }
});

test('inside a kind the usual steps come first', () => {
  const order = ['common', 'regular', 'rare'];
  for (const group of groupSteps(stepsOf('verzorgende-ig'), kinds(), 6)) {
    const ranks = group.steps.map(({ step }) => order.indexOf(step.usualness));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  }
});
