import { offeredOn, type Validity as Standing } from '../../core/funding/validity';
import type { FundingFile } from '../../core/model/data';
import { useWords } from '../../i18n/useWords';
import { useDay } from '../../state/useDay';
import type { LearningPage } from '../../state/useLearning';
import { Evidence } from '../../ui/Evidence';
import { Fold } from '../../ui/Fold';
import { Validity } from '../../ui/Validity';
import styles from './Items.module.css';

type Props = { items: readonly FundingFile[]; page: LearningPage };

/** Arrangements that one can count on today, the sure ones first. What ended since the data was made is left out. */
export function Items({ items, page }: Props) {
  const { t } = useWords();
  const offered = offeredOn(items, useDay());
  if (offered.length === 0) return <p>{t('learning.nothing')}</p>;
  return (
    <ul role="list" className={styles.items}>
      {offered.map(({ item, validity }) => (
        <li key={item.id}>
          <Item item={item} validity={validity} page={page} />
        </li>
      ))}
    </ul>
  );
}

function Item({ item, validity, page }: { item: FundingFile; validity: Standing; page: LearningPage }) {
  const { t, pick } = useWords();
  const name = pick(item.name);
  const rows = [
    { key: 'itemForWhom', text: item.forWhom },
    { key: 'itemCost', text: item.cost },
    { key: 'itemDuration', text: item.duration },
    { key: 'itemStatus', text: item.statusNote },
    { key: 'note', text: item.note },
  ] as const;
  return (
    <article aria-label={name} className={styles.item}>
      <p className={styles.name}>
        <strong>{name}</strong>{' '}
        <Validity
          state={validity.state}
          monthsLeft={validity.monthsLeft}
          validFrom={item.validFrom}
          validUntil={item.validUntil}
        />
      </p>
      <p>{pick(item.what)}</p>
      <Fold title={t('learning.more')} fullTitle={t('learning.moreOf', { name })}>
        <dl className={styles.rows}>
          {rows.map(({ key, text }) =>
            text ? (
              <div key={key}>
                <dt>{t(`learning.${key}`)}</dt>
                <dd className="numbers">{pick(text)}</dd>
              </div>
            ) : null,
          )}
        </dl>
      </Fold>
      <Evidence
        confidence={item.confidence}
        sources={item.sources}
        sourceList={page.sourceList}
        of={name}
        at={`regeling/${item.id}`}
      />
    </article>
  );
}
