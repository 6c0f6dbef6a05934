import { useEffect, useRef } from 'react';
import type { StepFile } from '../../core/model/data';
import type { Role } from '../../core/model/graph';
import type { Option } from '../../core/options/findOptions';
import { useWords } from '../../i18n/useWords';
import { LearnLine } from '../../parts/options/LearnLine';
import { NeedsLine } from '../../parts/options/NeedsLine';
import { OptionEvidence } from '../../parts/options/OptionEvidence';
import { PayLine } from '../../parts/options/PayLine';
import { Reasons } from '../../parts/options/Reasons';
import { RegisterLine } from '../../parts/options/RegisterLine';
import { StrainLines } from '../../parts/options/StrainLines';
import { CardPlan } from '../../parts/plan/slots';
import { carry, routeUnder } from '../../state/address/carry';
import { paths } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import type { RoleDetail } from '../../state/useLoaded';
import { AppLink } from '../../ui/AppLink';
import styles from './OptionCard.module.css';

type Props = {
  from: Role;
  option: Option;
  /** The first step, and the sources it cites, once they have come. */
  first: { readonly file: StepFile; readonly sourceList: RoleDetail['sourceList'] } | null;
  /** Takes focus when it is the first one that "show more" brought. */
  autoFocus: boolean;
};

/** One possibility: name, why, what changes for body, learning and pay, and what speaks for and against. */
export function OptionCard({ from, option, first: known, autoFocus }: Props) {
  const { t, pick } = useWords();
  const { query } = useAddress();
  const name = pick(option.role.name);
  const ref = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (autoFocus) ref.current?.focus();
  }, [autoFocus]);
  const [first] = option.steps;
  return (
    <article className={styles.card}>
      <h3 className={styles.name}>
        <AppLink to={carry(paths.role(option.role.id), query)} ref={ref}>
          {name}
        </AppLink>
      </h3>
      {option.steps.length > 1 && first ? (
        <p className={styles.via}>{t('options.viaTitle', { count: option.steps.length, name: pick(first.to.name) })}</p>
      ) : null}
      {known ? <p className={styles.why}>{pick(known.file.why)}</p> : null}
      <dl className={styles.facts}>
        <StrainLines from={from} to={option.role} />
        <LearnLine option={option} />
        <PayLine option={option} />
        <NeedsLine option={option} />
        <RegisterLine option={option} />
      </dl>
      <Reasons option={option} />
      {known ? <OptionEvidence steps={option.steps} {...known} name={name} /> : null}
      <div className={styles.route}>
        <AppLink to={routeUnder(query, from, option.role)} aria-label={t('options.routeLabel', { name })}>
          {t('options.route')}
        </AppLink>
        <CardPlan from={from} role={option.role} />
      </div>
    </article>
  );
}
