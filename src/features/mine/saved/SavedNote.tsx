import { useWords } from '../../../i18n/useWords';
import { OwnText } from '../../../parts/plan/OwnText';
import { changePlan } from '../../../state/plan/changePlan';
import { Fold } from '../../../ui/Fold';
import type { SavedItem } from './savedItem';

/** The reader's own note about something they saved. */
export function SavedNote({ item, name }: { item: SavedItem; name: string }) {
  const { t } = useWords();
  const { note = '', ...bare } = item;
  const title = t(note === '' ? 'mine.saved.writeNote' : 'mine.saved.readNote');
  return (
    <Fold title={title} fullTitle={t('mine.saved.noteTitle', { title, name })}>
      <OwnText
        label={t('mine.saved.note', { name })}
        value={note}
        onChange={(text) => changePlan({ set: text === '' ? bare : { ...bare, note: text } })}
      />
    </Fold>
  );
}
