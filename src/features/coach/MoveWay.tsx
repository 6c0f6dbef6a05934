import type { StepFile } from '../../core/model/data';
import type { Role } from '../../core/model/graph';
import type { Option } from '../../core/options/findOptions';
import { useWords } from '../../i18n/useWords';
import { AmountLine } from '../../parts/options/AmountLine';
import { LearnLine } from '../../parts/options/LearnLine';
import { NeedsLine } from '../../parts/options/NeedsLine';
import { OptionEvidence } from '../../parts/options/OptionEvidence';
import { PayLine } from '../../parts/options/PayLine';
import { Reasons } from '../../parts/options/Reasons';
import { RegisterLine } from '../../parts/options/RegisterLine';
import { StrainLines } from '../../parts/options/StrainLines';
import { paths } from '../../state/address/paths';
import type { RoleDetail } from '../../state/useLoaded';
import { AppLink } from '../../ui/AppLink';
import { KeepBox } from './KeepBox';
import styles from './Ways.module.css';

type Props = {
  from: Role;
  option: Option;
  /** The first step and the sources it cites, where they could be loaded. */
  first: { readonly file: StepFile; readonly sourceList: RoleDetail['sourceList'] } | null;
  kept: boolean;
  onKeep: (on: boolean) => Promise<void>;
};

/** One possibility: why, what changes, how we know, and whether it is kept. */
export function MoveWay({ from, option, first, kept, onKeep }: Props) {
  const { t, pick } = useWords();
  const name = pick(option.role.name);
  const [step] = option.steps;
  return (
    <article aria-label={name} className={styles.card} data-kept={kept}>
      <h3 className={styles.name}>
        <AppLink to={paths.role(option.role.id)}>{name}</AppLink>
      </h3>
      {option.steps.length > 1 && step ? (
        <p className={styles.text}>{t('options.viaTitle', { count: option.steps.length, name: pick(step.to.name) })}</p>
      ) : null}
      {first ? <p>{pick(first.file.why)}</p> : null}
      <dl className={styles.facts}>
        <StrainLines from={from} to={option.role} />
        <LearnLine option={option} />
        <PayLine option={option} />
        <AmountLine from={from} to={option.role} label={t('coach.ways.amount')} />
        <NeedsLine option={option} />
        <RegisterLine option={option} />
      </dl>
      <Reasons option={option} />
      {first ? <OptionEvidence steps={option.steps} {...first} name={name} /> : null}
      <p>
        <AppLink
          className={styles.link}
          to={paths.route(from.id, option.role.id)}
          aria-label={t('options.routeLabel', { name })}
        >
          {t('options.route')}
        </AppLink>
      </p>
      <KeepBox name={name} checked={kept} onChange={onKeep} />
    </article>
  );
}
