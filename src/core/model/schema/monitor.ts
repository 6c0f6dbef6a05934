import { z } from 'zod';
import { evidenceShape, id, text } from './common';

/** Year, quarter or month of a point: "2016", "2022-Q4", "2023-01". */
const period = z.string().regex(/^(19|20)\d\d(-Q[1-4]|-(0[1-9]|1[0-2]))?$/, 'use YYYY, YYYY-Q1 or YYYY-MM');

const point = z.strictObject({
  period,
  /** The branch that the point is about, in a chart that compares branches. */
  sector: id.optional(),
  value: z.number().min(0).max(10_000_000),
  /** The fact of data/regions/ that says the same number; absent when the source names it beside that fact. */
  fact: id.optional(),
});

/** Figures of one definition and one area: over time, or of several branches at one moment. Other definitions are other charts. */
const monitorChart = z.strictObject({
  id,
  topic: z.enum(['shortage', 'vacancies', 'flow', 'sick-leave', 'age', 'hours', 'workforce']),
  /** The area of data/regions/ under which it is shown; `definition` says what exactly was counted. */
  area: id,
  name: text,
  definition: text,
  kind: z.enum(['measured', 'forecast']),
  unit: z.enum(['people', 'vacancies', 'percent']),
  points: z.array(point).min(1),
  note: text.optional(),
  ...evidenceShape,
});
export const monitor = z.array(monitorChart);
