import type { DataFiles, RedirectFile } from '../../src/core/model/data';
import { text } from './records';

/** Changes that a later version of the small data set can bring. */

export const redirect = (from: string, ...to: string[]): RedirectFile => ({
  from,
  to,
  date: '2026-12',
  reason: text('Anders.', 'Other.'),
});

/** Give a role another id wherever it is named. */
export function rename(data: DataFiles, from: string, to: string): void {
  for (const each of data.roles) {
    if (each.id === from) each.id = to;
    for (const way of each.steps) if (way.to === from) way.to = to;
  }
}

/** Take a role away, with the steps to it. */
export function retire(data: DataFiles, id: string): void {
  data.roles = data.roles.filter((each) => each.id !== id);
  for (const each of data.roles) each.steps = each.steps.filter((way) => way.to !== id);
}
