import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { AppLink } from '../../ui/AppLink';
import styles from './SaveButton.module.css';
import { useKeptWhere } from './useKeptWhere';
import type { Said } from './useSave';

/** What a press has done: heard each time, and the first time shown, with where it is kept and who can see it. */
export function SavedNote({ said }: { said: Said }) {
  const { t } = useWords();
  const where = useKeptWhere() === 'tab' ? 'whereTab' : 'where';
  const isSeen = said === 'first' || said === 'failed';
  return (
    <p role="status" className={isSeen ? styles.note : 'visually-hidden'}>
      {said === 'nothing' ? '' : said === 'first' ? t(`plan.saving.${where}`) : t(`plan.saving.said.${said}`)}{' '}
      {said === 'first' ? <AppLink to={paths.mine('bewaard')}>{t('plan.title')}</AppLink> : null}
    </p>
  );
}
