import type { Release } from './step';

/**
 * The version of kept plans and files that this release writes. A new one needs a step here and a file of the version
 * before it in tests/support/plans.
 */
export const RELEASE: Release = { version: 1, steps: [] };
