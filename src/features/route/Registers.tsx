import type { ComponentProps } from 'react';
import { late } from '../../i18n/late';
import { PartBoundary } from '../../ui/PartBoundary';
import type RouteRegisters from './RouteRegisters';

const LateRegisters = late(() => import('./RouteRegisters'), ['ways']);

/** Registrations along the route; they come after the first answer. That they do not come is said once, not per step. */
export const Registers = (props: ComponentProps<typeof RouteRegisters>) => (
  <PartBoundary instead={props.part === 'step' ? null : undefined}>
    <LateRegisters {...props} />
  </PartBoundary>
);
