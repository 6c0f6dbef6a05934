import { bandBlocks } from '../../core/browse/bandBlocks';
import type { Stop } from '../../core/browse/stepTree';
import { physicalChange } from '../../core/lenses/strain';
import { formatMonths } from '../../i18n/duration';
import { formatList } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { Blocks } from '../../ui/Blocks';
import { bandWord } from '../../ui/filters/bandWords';
import styles from './Stop.module.css';
import type { Here } from './useHere';

type Props = {
  here: Here;
  stop: Stop;
  /** Left out by the filters. */
  isOut: boolean;
  /** The wishes it does not fit. */
  broken: readonly string[];
};

/** What a step asks and changes, in a quiet line or two: time, kind, level, body; and the chosen lens. */
export function StopFacts({ here, stop, isOut, broken }: Props) {
  const { t, pick, language } = useWords();
  const { role, step, months, form, needs } = stop;
  const { stepKinds, credentials } = here.list.graph.vocabulary;
  const kind = stepKinds.find(({ id }) => id === step.kind);
  const body = physicalChange(step.from, step.to) ?? 'unknown';
  const { lens } = here.list;
  const band = lens ? here.bandsOf(role)?.[lens] : undefined;
  const credential = (id: string) => {
    const term = credentials.find((each) => each.id === id);
    return term ? pick(term) : id;
  };
  return (
    <>
      <span className={styles.facts}>
        {formatMonths(months, t, language)}
        {kind ? ` · ${lowerFirst(pick(kind))}` : ''}
        {role.sideRole ? ` · ${t('here.side')}` : ''}
      </span>
      {form === 'entry' && body === 'unknown' ? null : (
        <span className={styles.facts}>
          {form === 'entry' ? '' : `${t(`here.form.${form}`)} · `}
          <span className={WORDS[body]}>{t(`here.body.${body}`)}</span>
        </span>
      )}
      {lens && band !== undefined ? (
        <span className={styles.lens}>
          <Blocks count={bandBlocks(lens, band)} of={4} lens={lens} />
          <span className="visually-hidden">{t(`lens.${lens}`)}:</span> {bandWord(t, lens, band)}
        </span>
      ) : null}
      {isOut ? <span className={styles.facts}>{t('here.outOfFilters')}</span> : null}
      {broken.length > 0 ? (
        <span className={styles.facts}>{t('here.outOfWishes', { list: formatList(broken, language) })}</span>
      ) : null}
      {needs ? (
        <span className={styles.needs}>{t('here.needs', { list: needs.map(credential).join(' / ') })}</span>
      ) : null}
    </>
  );
}

const WORDS: Partial<Record<string, string | undefined>> = {
  'much-less': styles.good,
  less: styles.good,
  more: styles.bad,
  'much-more': styles.bad,
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
