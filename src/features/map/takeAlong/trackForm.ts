import type { TrackForm } from '../../../core/layout/tracks';
import { PAPER } from './paperColours';
import type { Shape } from './shapes';

/** Up is solid, the same level is hollow, down is dotted, as on the screen: form says direction, also in grey. */
export function trackForm(data: string, form: TrackForm, stroke: string, width: number, hasEdge = false): Shape[] {
  const edge: Shape[] = hasEdge ? [{ kind: 'path', data, stroke: PAPER, width: width * 1.9 }] : [];
  if (form === 'down') return [...edge, { kind: 'path', data, stroke, width: width * 1.1, dash: [0.01, width * 1.9] }];
  if (form === 'up') return [...edge, { kind: 'path', data, stroke, width }];
  return [
    ...edge,
    { kind: 'path', data, stroke, width: width * 1.3 },
    { kind: 'path', data, stroke: PAPER, width: width * 0.55 },
  ];
}
