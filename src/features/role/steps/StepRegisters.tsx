import { useWords } from '../../../i18n/useWords';
import type { RoleDetail } from '../../../state/useLoaded';
import { useWays } from '../../../state/useWays';
import { LoadState } from '../../../ui/LoadState';
import { effectKey, mainEffects, toldEffects, toneOf } from '../../../ui/registers/effectWords';
import { RegisterEffects } from '../../../ui/registers/RegisterEffects';
import { Row } from '../parts/Rows';
import styles from './Steps.module.css';

const TONE = { bad: styles.worse, good: styles.better, plain: undefined };

/** Said once for all steps: what they do to registrations could not be fetched. */
export function RegistersFailed() {
  const { t } = useWords();
  const ways = useWays();
  return ways.status === 'failed' ? <LoadState state={ways} loading="" failed={t('ways.failed')} /> : null;
}

/** In a word, what a step does to registrations that count by law or for an employer. */
export function RegisterRow({ file }: { file: RoleDetail['steps'][number] }) {
  const { t, pick } = useWords();
  const ways = useWays();
  if (ways.status !== 'ready') return null;
  const main = mainEffects(toldEffects(file.effects, ways.value.registrations));
  if (main.length === 0) return null;
  return (
    <Row term={t('ways.term')}>
      {main.map((told) => (
        <p key={told.registration}>
          {pick(told.rule.name)}:{' '}
          <span className={TONE[toneOf(told.effect)]}>{t(`ways.effect.${effectKey(told)}`)}</span>
        </p>
      ))}
    </Row>
  );
}

/** The same in full, with rules, whom to ask and how we know. */
export function StepRegisters({ file, detail }: { file: RoleDetail['steps'][number]; detail: RoleDetail }) {
  const { t } = useWords();
  const ways = useWays();
  if (ways.status !== 'ready') return null;
  const told = toldEffects(file.effects, ways.value.registrations);
  if (told.length === 0) return null;
  return (
    <div className={styles.registers}>
      <h5>{t('ways.step.title')}</h5>
      <RegisterEffects effects={told} sourceList={{ ...detail.sourceList, ...ways.value.sourceList }} />
    </div>
  );
}
