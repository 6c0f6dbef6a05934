import { type RefObject, useEffect, useId } from 'react';
import type { Role } from '../../../core/model/graph';
import { useRoleDetail } from '../../../state/useLoaded';
import { EachAlone } from '../../../ui/PartBoundary';
import { useIsPhone } from '../../../ui/useMedia';
import { CloseButton } from './CloseButton';
import { lineOf } from './lineOf';
import { PanelActions } from './PanelActions';
import { PanelCompare } from './PanelCompare';
import { PanelHead } from './PanelHead';
import { PanelLenses } from './PanelLenses';
import { PanelSteps } from './PanelSteps';
import styles from './RolePanel.module.css';

type Props = {
  /** The chosen station. */
  role: Role;
  /** The reader's own role, when it is known. */
  mine: Role | null;
  /** Steps that lead here instead of steps that leave; the map lights the same tracks. */
  showsInto: boolean;
  /** The heading, so that the map can move focus here when a station is chosen. */
  headingRef: RefObject<HTMLHeadingElement | null>;
  onShowInto(into: boolean): void;
  onChoose(id: string): void;
  onMine(id: string): void;
  onClose(): void;
  /** The panel of a newly chosen role is on the screen: focus may go there. */
  onShown?(): void;
};

/** What there is to know about the chosen station beside the drawing: enough to decide where to look next. */
export default function RolePanel({
  role,
  mine,
  showsInto,
  headingRef,
  onShowInto,
  onChoose,
  onMine,
  onClose,
  onShown,
}: Props) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once per role; the panel is keyed by it
  useEffect(() => onShown?.(), []);
  const detail = useRoleDetail(role.id);
  const isPhone = useIsPhone();
  const headingId = useId();
  return (
    <article aria-labelledby={headingId} className={styles.panel} data-line={lineOf(role)}>
      {/* On a phone the sheet around the panel has the button, where it stays in sight. */}
      {isPhone ? null : <CloseButton className={styles.close} onClose={onClose} />}
      <EachAlone>
        <PanelHead role={role} detail={detail} isMine={mine === role} headingId={headingId} headingRef={headingRef} />
        <PanelLenses role={role} detail={detail} />
        <PanelSteps role={role} detail={detail} showsInto={showsInto} onShowInto={onShowInto} onChoose={onChoose} />
        <PanelActions role={role} mine={mine} onMine={onMine} />
        {/* A comparison belongs to the two roles it was asked for. */}
        <PanelCompare key={role.id} role={role} mine={mine} />
      </EachAlone>
    </article>
  );
}
