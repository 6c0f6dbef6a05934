import type { NUMBER_WISHES } from '../../core/plan/model';
import { useWords } from '../../i18n/useWords';
import { usePlan } from '../../state/plan/planStore';
import { ChoiceField } from '../../ui/ChoiceField';
import type { Change } from './useChange';
import styles from './WishForm.module.css';
import { WishRow } from './WishRow';

type Props = { id: (typeof NUMBER_WISHES)[number]; change: Change };

const VALUES = { maxMonths: [3, 6, 12, 24, 36, 48], maxStudyHours: [4, 8, 12, 16] } as const;
const UNITS = { maxMonths: 'months', maxStudyHours: 'hours' } as const;

/** A wish with a number. Who names the number first asks for it: then it counts as a must. */
export function WishNumber({ id, change }: Props) {
  const { t } = useWords();
  const wish = usePlan().wishes.get(id);
  const listed: readonly number[] = VALUES[id];
  // A number from a file or a link that is not one of ours still has to be seen.
  const own = wish?.value === undefined || listed.includes(wish.value) ? [] : [wish.value];
  return (
    <WishRow id={id} change={change}>
      <div className={styles.number}>
        <ChoiceField
          label={t(`plan.wishForm.number.${id}`)}
          value={wish?.value === undefined ? '' : String(wish.value)}
          options={[
            { value: '', label: t('plan.wishForm.number.none') },
            ...[...listed, ...own]
              .sort((a, b) => a - b)
              .map((count) => ({ value: String(count), label: t(`plan.wishForm.number.${UNITS[id]}`, { count }) })),
          ]}
          onChange={(value) =>
            void change([
              {
                set: {
                  kind: 'wish',
                  id,
                  weight: wish?.weight ?? 'must',
                  ...(value === '' ? {} : { value: Number(value) }),
                },
              },
            ])
          }
        />
        {wish?.weight === 'must' && wish.value === undefined ? (
          <p className={styles.missing}>{t('plan.wishForm.number.missing')}</p>
        ) : null}
      </div>
    </WishRow>
  );
}
