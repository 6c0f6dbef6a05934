import { type ComponentProps, type ComponentType, createElement } from 'react';
import { late } from '../../i18n/late';
import { useWishes } from '../../state/plan/useWishes';
import { LatePiece } from './LatePiece';

type Room = ComponentProps<typeof LatePiece>['room'];

/** Where a piece about the plan stands on a screen of the first visit: it comes by itself, and alone when it fails. */
function slot<Props extends object>(room: Room, load: () => Promise<{ default: ComponentType<Props> }>) {
  const Piece = late(load, ['plan']);
  return (props: Props) => <LatePiece room={room}>{createElement(Piece, props)}</LatePiece>;
}

const Line = slot('lines', () => import('./WishesLine'));

/** The line about the wishes that answers follow; nothing for who has none. */
export const WishesSlot = (props: ComponentProps<typeof Line>) => (useWishes().has ? <Line {...props} /> : null);

export const CardPlan = slot('button', () => import('./CardPlan'));
export const RolePlan = slot('row', () => import('./RolePlan'));
export const RoutePlan = slot('button', () => import('./SaveRoute'));
export const MineToggle = slot('row', () => import('./MineToggle'));
export const MineLink = slot('row', () => import('./MineLink'));
export const Welcome = slot('row', () => import('./WelcomeBack'));
