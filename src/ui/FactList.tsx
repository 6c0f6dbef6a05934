import type { FactFile, SourceFile } from '../core/model/data';
import { formatDate } from '../i18n/format';
import { useWords } from '../i18n/useWords';
import { Evidence } from './Evidence';
import styles from './FactList.module.css';

/** A published figure with the id of the area of data/regions/ that it stands under. */
type Fact = FactFile & { readonly region: string };

type Props = {
  /** Absent where it stands in something that has the title. */
  title?: string;
  /** Level of the heading: one below that of the part it stands in. */
  level?: 3 | 4;
  facts: readonly Fact[];
  sourceList: Readonly<Record<string, SourceFile>>;
};

/** The area of figures about the whole country. */
const NATIONAL = 'nederland';

/** Published figures, each with its area, its year and its source; a forecast says for when it is. */
export function FactList({ title, level = 4, facts, sourceList }: Props) {
  const { t, pick, language } = useWords();
  if (facts.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <div className={styles.part}>
      {title === undefined ? null : <Heading>{title}</Heading>}
      <ul role="list" className={styles.facts}>
        {facts.map((fact) => (
          <li key={fact.id}>
            <p>{pick(fact.text)}</p>
            <p className={styles.area}>
              {t('evidence.fact', {
                area: fact.region === NATIONAL ? t('evidence.national') : pick(fact.area),
                date: formatDate(fact.asOf, language),
              })}
              {fact.forYear ? ` ${t('evidence.forecast', { year: fact.forYear })}` : ''}
            </p>
            <Evidence {...fact} sourceList={sourceList} of={pick(fact.text)} at={`cijfer/${fact.id}`} />
          </li>
        ))}
      </ul>
    </div>
  );
}
