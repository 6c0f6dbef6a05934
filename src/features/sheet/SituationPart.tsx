import type { ReactNode } from 'react';
import type { Sheet } from '../../core/plan/sheet';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { useWays } from '../../state/useWays';
import { CutNote } from './CutNote';
import styles from './Parts.module.css';

type Props = {
  sheet: Sheet;
  /** Hours per week; null: not filled in. */
  hours: number | null;
  region: string | null;
};

/** Where somebody is now. What is not filled in says so, with room to write. */
export function SituationPart({ sheet, hours, region }: Props) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const credentials = sheet.diplomas.map((id) => {
    const term = graph.vocabulary.credentials.find((each) => each.id === id);
    return term ? pick(term) : id;
  });
  return (
    <section aria-labelledby="blad-situatie" className={styles.part}>
      <h2 id="blad-situatie">{t('sheet.situation.title')}</h2>
      <dl className={`${styles.facts} ${styles.short}`}>
        <Fact title={t('sheet.situation.role')} long>
          {sheet.from ? pick(sheet.from.name) : <ByHand />}
        </Fact>
        <Fact title={t('sheet.situation.hours')}>{hours === null ? <ByHand /> : hours}</Fact>
        <Fact title={t('sheet.situation.region')}>{region ?? t('region.all')}</Fact>
        {credentials.length > 0 ? (
          <Fact title={t('sheet.situation.diplomas')} long>
            {credentials.join(', ')}
          </Fact>
        ) : null}
        {sheet.registrations.length > 0 ? (
          <Fact title={t('sheet.situation.registrations')} long>
            <Registrations ids={sheet.registrations} />
          </Fact>
        ) : null}
        {sheet.words ? (
          <Fact title={t('sheet.situation.words')} long>
            <CutNote note={sheet.words} />
          </Fact>
        ) : null}
      </dl>
    </section>
  );
}

function Registrations({ ids }: { ids: readonly string[] }) {
  const { pick } = useWords();
  const ways = useWays();
  const list = ways.status === 'ready' ? ways.value.registrations : {};
  return ids.map((id) => (list[id] ? pick(list[id].name) : id)).join(', ');
}

function Fact({ title, long = false, children }: { title: string; long?: boolean; children: ReactNode }) {
  return (
    <div className={styles.fact} data-long={long}>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Says that something is not filled in, on a line where it can be. */
function ByHand() {
  const { t } = useWords();
  return <span className={styles.byHand}>{t('sheet.byHand')}</span>;
}
