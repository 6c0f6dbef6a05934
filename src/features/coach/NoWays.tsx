import { useState } from 'react';
import type { OptionsAnswer } from '../../core/options/findOptions';
import type { WishId } from '../../core/plan/model';
import { LIMIT_WISHES, NUMBER_WISHES } from '../../core/plan/model';
import type { Limits } from '../../core/routes/limits';
import { limitWords } from '../../i18n/limitWords';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { changePlan } from '../../state/plan/changePlan';
import { usePlan } from '../../state/plan/planStore';
import { Button } from '../../ui/Button';
import { ButtonLink } from '../../ui/ButtonLink';

type Props = { answer: OptionsAnswer; limits: Limits };

const isWish = (name: string): name is WishId => ([...LIMIT_WISHES, ...NUMBER_WISHES] as string[]).includes(name);

/** Nothing fits: which single wish to make softer, and what that brings. */
export function NoWays({ answer, limits }: Props) {
  const { t } = useWords();
  const { wishes } = usePlan();
  const [isLost, setLost] = useState(false);
  const { loosen } = answer;
  if (answer.withoutLimits === 0) return <p>{t('coach.ways.noneAll')}</p>;
  const wish = loosen && isWish(loosen.limit) ? wishes.get(loosen.limit) : undefined;
  const limit = loosen ? limitWords(loosen.limit, limits, t) : '';
  return (
    <>
      <p>{t('coach.ways.none')}</p>
      {wish && loosen ? (
        <>
          <p>{t('coach.ways.loosen', { limit, count: loosen.count })}</p>
          <p>
            <Button
              onClick={() =>
                void changePlan({ set: { ...wish, weight: 'rather' } }).then(
                  () => setLost(false),
                  () => setLost(true),
                )
              }
            >
              {t('coach.ways.loosenButton', { limit })}
            </Button>
          </p>
          <p role="status">{isLost ? t('plan.situation.notKept') : ''}</p>
        </>
      ) : (
        <p>
          <ButtonLink look="quiet" to={paths.coach('wensen')}>
            {t('coach.agreements.changeLabel', { stop: t('coach.stop.wensen') })}
          </ButtonLink>
        </p>
      )}
    </>
  );
}
