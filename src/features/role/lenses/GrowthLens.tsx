import { useMemo } from 'react';
import { type Growth, growthOf } from '../../../core/lenses/growth';
import type { Role } from '../../../core/model/graph';
import { useWords } from '../../../i18n/useWords';
import { useNetwork } from '../../../state/network';
import { Evidence } from '../../../ui/Evidence';
import { Fold } from '../../../ui/Fold';
import { Row, Rows } from '../parts/Rows';
import { formatChoice } from '../parts/useRoleWords';
import { LensRow } from './LensRow';

/** How far one can grow from here, counted in the network, with the counts and the rule behind them. */
export function GrowthLens({ role }: { role: Role }) {
  const { t } = useWords();
  const { graph } = useNetwork();
  const growth = useMemo(() => growthOf(graph, role), [graph, role]);
  const name = t('lens.growth');
  return (
    <LensRow
      name={name}
      lens="growth"
      count={growth.band}
      word={t('lens.growthBand', { returnObjects: true })[growth.band]}
      line={t('role.lenses.growthLine', { count: growth.withinFourYears })}
    >
      <Evidence confidence="estimate" sources={[]} sourceList={{}} of={name} at={`functie/${role.id}/growth`}>
        <p>{t('role.lenses.growthComputed')}</p>
      </Evidence>
      <Fold title={t('role.lenses.growthMore')}>
        <Counts growth={growth} role={role} />
        <p>{t('role.lenses.growthHow')}</p>
        <p>{t('role.lenses.growthRule')}</p>
      </Fold>
    </LensRow>
  );
}

function Counts({ growth, role }: { growth: Growth; role: Role }) {
  const { t, pick, language } = useWords();
  const { levels } = useNetwork().graph.vocabulary;
  const highest = levels
    .filter((level) => level.rank === role.rank + growth.levelsUp)
    .map((level) => pick(level.short));
  const percent = growth.payHeadroomPercent;
  return (
    <Rows>
      <Row term={t('role.lenses.growth.two')}>{t('role.lenses.roles', { count: growth.withinTwoYears })}</Row>
      <Row term={t('role.lenses.growth.four')}>{t('role.lenses.roles', { count: growth.withinFourYears })}</Row>
      <Row term={t('role.lenses.growth.groups')}>{growth.otherGroups}</Row>
      <Row term={t('role.lenses.growth.level')}>
        {growth.levelsUp === 0 ? t('role.lenses.growth.sameLevel') : formatChoice(highest, language)}
      </Row>
      <Row term={t('role.lenses.growth.pay')}>
        {percent === null ? t('common.unknown') : null}
        {percent === 0 ? t('role.lenses.growth.paySame') : null}
        {percent !== null && percent > 0 ? t('role.lenses.growth.payHigher', { value: percent }) : null}
      </Row>
    </Rows>
  );
}
