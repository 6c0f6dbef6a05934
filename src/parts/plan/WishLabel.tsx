import type { WishId } from '../../core/plan/model';
import { useWords } from '../../i18n/useWords';
import { usePlan } from '../../state/plan/planStore';
import { isNumberWish, NUMBERS } from './wishOrder';

/** A wish of the plan in words, with its number. */
export function WishLabel({ id }: { id: WishId }) {
  const { t } = useWords();
  const value = usePlan().wishes.get(id)?.value;
  const name = t(`plan.wishForm.wish.${id}`);
  if (!isNumberWish(id) || value === undefined) return name;
  return t('plan.cards.atMost', {
    name,
    number: t(`plan.wishForm.number.${NUMBERS[id].unit}`, { count: value }),
  });
}
