import { useRef, useState } from 'react';
import { formatDate } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { type SetAside, setAsideText, throwAway, useSetAside } from '../../state/plan/setAside';
import { Button } from '../../ui/Button';
import { AskFirst } from './AskFirst';
import styles from './Keeping.module.css';
import { saveText } from './saveText';

/** What could not be read and was set aside: to download, or to throw away. */
export function SetAsideList() {
  const { t, language } = useWords();
  const apart = useSetAside();
  const said = useRef<HTMLParagraphElement>(null);
  const [isThrown, setThrown] = useState(false);
  const nameOf = ({ date }: SetAside) =>
    date === null
      ? t('plan.keeping.apartNow')
      : t('plan.keeping.apartFrom', { date: formatDate(date.slice(0, 10), language) });
  const download = async ({ id, date }: SetAside) => {
    const text = await setAsideText(id);
    if (text !== null) saveText(text, `${t('plan.keeping.fileName')}${date ? `-${date.slice(0, 10)}` : ''}.txt`);
  };
  const remove = async ({ id }: SetAside) => {
    await throwAway(id);
    setThrown(true);
    said.current?.focus();
  };
  return (
    <>
      {apart.length > 0 && (
        <ul role="list" className={styles.list} aria-label={t('plan.keeping.apart')}>
          {apart.map((item) => (
            <li key={item.id}>
              <p>{nameOf(item)}</p>
              <div className={styles.actions}>
                <Button look="quiet" onClick={() => void download(item)}>
                  {t('plan.keeping.download')}
                </Button>
                <AskFirst
                  question={t('plan.keeping.throwAwayAsk')}
                  yes={t('plan.keeping.throwAwaySure')}
                  onYes={() => void remove(item)}
                >
                  {t('plan.keeping.throwAway')}
                </AskFirst>
              </div>
            </li>
          ))}
        </ul>
      )}
      <p ref={said} role="status" tabIndex={-1} className={isThrown ? styles.said : 'visually-hidden'}>
        {isThrown ? t('plan.keeping.thrownAway') : ''}
      </p>
    </>
  );
}
