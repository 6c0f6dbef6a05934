import { useId, useMemo } from 'react';
import { stepsInto } from '../../../core/graph/buildGraph';
import { rolesInto } from '../../../core/graph/stepOrder';
import type { Role, Step } from '../../../core/model/graph';
import { onwardSteps } from '../../../core/options/onwardSteps';
import { useWords } from '../../../i18n/useWords';
import { carry } from '../../../state/address/carry';
import { paths } from '../../../state/address/paths';
import { useAddress } from '../../../state/address/useAddress';
import { useNetwork } from '../../../state/network';
import type { Loaded, RoleDetail } from '../../../state/useLoaded';
import { AppLink } from '../../../ui/AppLink';
import { MoreList } from '../../../ui/MoreList';
import { Station } from '../../../ui/Station';
import { lineOf } from './lineOf';
import styles from './PanelSteps.module.css';
import { StepsEvidence } from './StepsEvidence';
import { useStepLine } from './useStepLine';

type Props = {
  role: Role;
  detail: Loaded<RoleDetail>;
  showsInto: boolean;
  onShowInto(into: boolean): void;
  onChoose(id: string): void;
};

const FIRST = 6;

/** The steps that leave this station or lead to it; the choice between the two also steers the tracks of the map. */
export function PanelSteps({ role, detail, showsInto, onShowInto, onChoose }: Props) {
  const { t, language } = useWords();
  const { graph } = useNetwork();
  const [out, into] = useMemo(
    () => [onwardSteps(graph, role), rolesInto(stepsInto(graph, role), ({ name }) => name[language])] as const,
    [graph, role, language],
  );
  const steps = showsInto ? into : out;
  const title = t(showsInto ? 'panel.into' : 'panel.on');
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className={styles.steps}>
      <h3 id={titleId} className="visually-hidden">
        {title}
      </h3>
      <Direction showsInto={showsInto} onShowInto={onShowInto} outCount={out.length} intoCount={into.length} />
      {steps.length === 0 ? (
        <NoSteps role={role} detail={detail} showsInto={showsInto} />
      ) : (
        <MoreList
          key={`${role.id} ${showsInto}`}
          items={steps}
          first={FIRST}
          keyOf={(step) => otherEnd(step, showsInto).id}
          of={title}
          className={styles.list}
        >
          {(step) => <StepRow step={step} to={otherEnd(step, showsInto)} onChoose={onChoose} />}
        </MoreList>
      )}
      {steps.length > 0 && detail.status === 'ready' ? (
        <StepsEvidence of={title} role={role} steps={steps} detail={showsInto ? null : detail.value} />
      ) : null}
    </section>
  );
}

const otherEnd = (step: Step, showsInto: boolean): Role => (showsInto ? step.from : step.to);

type DirectionProps = {
  showsInto: boolean;
  onShowInto(into: boolean): void;
  outCount: number;
  intoCount: number;
};

function Direction({ showsInto, onShowInto, outCount, intoCount }: DirectionProps) {
  const { t } = useWords();
  const name = useId();
  const choices = [
    { into: false, word: t('panel.on'), count: outCount },
    { into: true, word: t('panel.into'), count: intoCount },
  ];
  return (
    <fieldset className={`${styles.direction} no-print`}>
      <legend className="visually-hidden">{t('panel.direction')}</legend>
      {choices.map(({ into, word, count }) => (
        <label key={word} className={styles.segment}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={showsInto === into}
            onChange={() => onShowInto(into)}
          />
          <span>
            {word} <span className={styles.count}>{count}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function StepRow({ step, to, onChoose }: { step: Step; to: Role; onChoose(id: string): void }) {
  const { pick } = useWords();
  const line = useStepLine();
  return (
    <div className={styles.row}>
      <Station line={lineOf(to)} size="s" />
      <button type="button" className={styles.name} onClick={() => onChoose(to.id)}>
        {pick(to.name)}
      </button>
      <p className={styles.line}>{line(step)}</p>
    </div>
  );
}

/** A dead end says so, and why when we know; the options look further than one step. */
function NoSteps({ role, detail, showsInto }: Pick<Props, 'role' | 'detail' | 'showsInto'>) {
  const { t, pick } = useWords();
  const { query } = useAddress();
  if (showsInto) return <p>{t('panel.noneInto')}</p>;
  const why = detail.status === 'ready' ? detail.value.deadEnd : undefined;
  return (
    <>
      <p>{why ? pick(why) : t('panel.noneOn')}</p>
      <p>
        <AppLink to={carry(paths.options(role.id), query)}>{t('panel.toOptions')}</AppLink>
      </p>
    </>
  );
}
