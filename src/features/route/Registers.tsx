import { type ComponentProps, Suspense } from 'react';
import { late } from '../../i18n/late';
import type RouteRegisters from './RouteRegisters';

const LateRegisters = late(() => import('./RouteRegisters'), ['ways']);

/** Registrations along the route; they come after the first answer. */
export const Registers = (props: ComponentProps<typeof RouteRegisters>) => (
  <Suspense fallback={null}>
    <LateRegisters {...props} />
  </Suspense>
);
