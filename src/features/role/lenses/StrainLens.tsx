import { physicalBand, physicalIndex } from '../../../core/lenses/strain';
import { heaviestScales } from '../../../core/lenses/strainAnswer';
import type { StrainScores } from '../../../core/model/data';
import type { Role } from '../../../core/model/graph';
import { formatList } from '../../../i18n/format';
import { useWords } from '../../../i18n/useWords';
import { useNetwork } from '../../../state/network';
import type { RoleDetail } from '../../../state/useLoaded';
import { Evidence } from '../../../ui/Evidence';
import { Fold } from '../../../ui/Fold';
import { More } from '../More';
import styles from './Lens.module.css';
import { LensRow } from './LensRow';
import { Scales } from './Scales';

/** How heavy the work is: the body as lens, head and hours always in sight beside it, the parts on request. */
export function StrainLens({ role, detail }: { role: Role; detail: RoleDetail }) {
  const { t } = useWords();
  const { strain, sourceList } = detail;
  const name = t('lens.strain');
  const known = 'unknown' in strain ? null : strain;
  const line = useLine(known?.scores);
  if ('unknown' in strain) {
    return (
      <LensRow
        name={name}
        lens="strain"
        count={null}
        word={t('lens.strainBand.unknown')}
        line={t(`role.reason.${strain.unknown}`)}
      >
        <More part="strain" role={role} detail={detail} />
      </LensRow>
    );
  }
  const index = physicalIndex(strain.scores);
  const band = physicalBand(index);
  return (
    <LensRow
      name={name}
      lens="strain"
      count={band}
      word={t('lens.strainBand', { returnObjects: true })[band]}
      line={line}
    >
      <Scales scores={strain.scores} scales={['emotional', 'irregular']} className={styles.beside} />
      <Evidence {...strain} sourceList={sourceList} of={name} at={`functie/${role.id}/strain`}>
        <p>{t('role.lenses.strainIndex', { value: index })}</p>
      </Evidence>
      <p>{t('lens.notHealth')}</p>
      <Fold title={t('role.lenses.strainMore')}>
        <More part="strain" role={role} detail={detail} />
      </Fold>
    </LensRow>
  );
}

/** Which part weighs most, in one line. */
function useLine(scores: StrainScores | undefined): string {
  const { t, pick, language } = useWords();
  const { strainScales } = useNetwork().graph.vocabulary;
  if (!scores) return '';
  const heaviest = heaviestScales(scores);
  if (heaviest === 'all') return t('role.lenses.strainAll');
  if (heaviest === 'none') return t('role.lenses.strainLittle');
  const names = heaviest.flatMap((id) => strainScales.filter((scale) => scale.id === id));
  return t('role.lenses.strainMost', {
    list: formatList(
      names.map((scale) => pick(scale.short).toLowerCase()),
      language,
    ),
  });
}
