import { useState } from 'react';
import type { Role } from '../../core/model/graph';
import { WISHES, type Wish } from '../../core/options/wishes';
import { useWords } from '../../i18n/useWords';
import { NarrowingNote } from '../../parts/employers/slots';
import { MineToggle, WishesSlot } from '../../parts/plan/slots';
import type { Conditions } from '../../state/address/limits';
import { useNetwork } from '../../state/network';
import { useRoleDetail } from '../../state/useLoaded';
import { AppLink } from '../../ui/AppLink';
import { Page } from '../../ui/Page';
import { PartBoundary } from '../../ui/PartBoundary';
import { Station } from '../../ui/Station';
import { ConditionChips } from './ConditionChips';
import { MoreConditions } from './MoreConditions';
import { NothingLeft } from './NothingLeft';
import { OptionCard } from './OptionCard';
import styles from './OptionsFrom.module.css';
import { StayCard } from './StayCard';
import { useOptionCount, useOptions } from './useOptions';
import { useQuestion } from './useQuestion';
import { WhatDropped } from './WhatDropped';
import { WithDiploma } from './WithDiploma';

type Props = { role: Role };

const FIRST = 8;
/** Staying stands among the first possibilities, not behind "show more". */
const STAY_AFTER = 3;

/** Possibilities from a role, along its track: wish on top, conditions below it, the list, and staying. */
export function OptionsFrom({ role }: Props) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const { wish, conditions, own, isWish, address, setConditions } = useQuestion(graph);
  const answer = useOptions(graph, role, wish, conditions);
  const detail = useRoleDetail(role.id);
  const [shown, setShown] = useState({ wish, count: FIRST });
  const count = shown.wish === wish ? shown.count : FIRST;
  const { options } = answer;
  const { steps, sourceList } = detail.status === 'ready' ? detail.value : { steps: [], sourceList: {} };
  const files = new Map(steps.map((file) => [file.to, { file, sourceList }]));
  const stops = options.slice(0, count).map((option, index) => (
    <li key={option.role.id} className={styles.stop}>
      <Station line={option.role.group} />
      <PartBoundary>
        <OptionCard
          from={role}
          option={option}
          first={files.get(option.steps[0]?.to.id ?? '') ?? null}
          autoFocus={count > FIRST && index === count - FIRST}
        />
      </PartBoundary>
    </li>
  ));
  const limited = options.length !== answer.withoutLimits;
  return (
    <Page
      title={t('options.title', { name: pick(role.name) })}
      heading={
        <span className={styles.here}>
          <Station line="here" size="l" />
          <span>
            <span className={styles.now}>{t('common.here')}</span>
            <span className={styles.name}>{pick(role.name)}</span>
          </span>
        </span>
      }
    >
      <div className={`${styles.change} no-print`}>
        <AppLink to={address({ from: null })}>{t('options.change')}</AppLink>
        <MineToggle id={role.id} />
      </div>
      <nav aria-label={t('options.wishes')} className={`${styles.wishes} no-print`}>
        <ul role="list">
          {WISHES.map((each) => (
            <li key={each}>
              <AppLink to={address({ wish: each })} aria-current={each === wish ? 'true' : undefined} replace>
                {t(`options.wish.${each}`)} <WishCount role={role} wish={each} conditions={conditions} />
              </AppLink>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-labelledby="conditions" className={styles.conditions}>
        <h2 id="conditions" className={styles.small}>
          {t('options.limits')}
        </h2>
        <NarrowingNote withChips />
        <WishesSlot withAim />
        <ConditionChips role={role} wish={wish} conditions={conditions} isWish={isWish} onChange={setConditions} />
        <MoreConditions role={role} conditions={conditions} own={own.has} onChange={setConditions} />
      </section>
      <p className={styles.count} role="status">
        {limited
          ? t('options.fit', { count: options.length, total: answer.withoutLimits })
          : t('options.fitAll', { count: options.length })}
      </p>
      {limited ? <WhatDropped dropped={answer.dropped} conditions={conditions} /> : null}
      {options.length === 0 ? (
        <NothingLeft wish={wish} answer={answer} conditions={conditions} isWish={isWish} onChange={setConditions} />
      ) : null}
      {/* The list waits for its sentences, and what is under it for the list: cards that grow under a thumb are worse. */}
      {detail.status === 'loading' ? (
        <p>{t('common.loading')}</p>
      ) : (
        <>
          <ol role="list" className={styles.track}>
            {stops.slice(0, STAY_AFTER)}
            <li className={styles.stop} data-line="here">
              <Station line="here" />
              <StayCard role={role} lighter={wish === 'lighter'} beside={answer.beside} />
            </li>
            {stops.slice(STAY_AFTER)}
          </ol>
          {options.length > count ? (
            <p>
              <button type="button" className={styles.more} onClick={() => setShown({ wish, count: count + FIRST })}>
                {t('common.more', { count: Math.min(FIRST, options.length - count) })}
              </button>
            </p>
          ) : null}
          <WithDiploma barred={answer.barred} conditions={conditions} onChange={setConditions} />
        </>
      )}
    </Page>
  );
}

function WishCount({ role, wish, conditions }: { role: Role; wish: Wish; conditions: Conditions }) {
  const count = useOptionCount(useNetwork().graph, role, wish, conditions);
  return <span className="numbers">{count}</span>;
}
