import { useMemo } from 'react';
import type { Role } from '../../core/model/graph';
import { findOptions } from '../../core/options/findOptions';
import type { Wish } from '../../core/options/wishes';
import { inSentence } from '../../i18n/roleName';
import { useWords } from '../../i18n/useWords';
import { RoleLink } from '../../parts/embed/RoleLink';
import { LearnLine } from '../../parts/options/LearnLine';
import { Reasons } from '../../parts/options/Reasons';
import { StrainLines } from '../../parts/options/StrainLines';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { MoreList } from '../../ui/MoreList';
import { Station } from '../../ui/Station';
import { EmbedFrame } from './EmbedFrame';
import styles from './Piece.module.css';

const FIRST = 5;

/** What one can become from a role, best first, each with why. */
export function StepsPiece({ from, wish }: { from: Role; wish: Wish }) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const { options } = useMemo(() => findOptions(graph, { from, wish }), [graph, from, wish]);
  const heading = t('embed.ofSteps', { name: inSentence(pick(from.name)) });
  return (
    <EmbedFrame heading={heading} full={paths.options(from.id, wish)}>
      <p className={styles.quiet}>
        {t('embed.looking')} <strong>{t(`embed.wishes.${wish}`)}</strong>
      </p>
      {options.length === 0 ? <p>{t('embed.noOptions')}</p> : null}
      <MoreList items={options} first={FIRST} keyOf={({ role }) => role.id} of={heading} className={styles.list}>
        {(option) => (
          <>
            <Station line={option.role.group} />
            <div>
              <p className={styles.name}>
                <RoleLink id={option.role.id} />
              </p>
              <dl>
                <StrainLines from={from} to={option.role} />
                <LearnLine option={option} />
              </dl>
              <Reasons option={option} />
            </div>
          </>
        )}
      </MoreList>
    </EmbedFrame>
  );
}
