import { PHYSICAL_NOISE, PHYSICAL_WEIGHTS } from '../../core/lenses/strain';
import { formatNumber } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { BandTable } from './BandTable';
import styles from './LensMethods.module.css';
import { growthRanges, strainRanges } from './lensScales';

/** How each lens comes about; numbers come from the code that computes them. */
export function LensMethods() {
  return (
    <>
      <ShortageMethod />
      <StrainMethod />
      <GrowthMethod />
    </>
  );
}

function ShortageMethod() {
  const { t } = useWords();
  const { graph } = useNetwork();
  const unknown = graph.roles.filter((role) => role.kind !== 'origin' && !role.shortage).length;
  return (
    <section id="krapte" className={styles.lens}>
      <h3 tabIndex={-1}>{t('lens.shortage')}</h3>
      <p>{t('about.sources.shortageHow')}</p>
      <p>
        {t('about.sources.shortageSure', {
          most: t('lens.shortageLevel.very-tight'),
          least: t('lens.shortageLevel.loose'),
        })}{' '}
        {t('about.sources.shortageUnknown', { count: unknown })}
      </p>
    </section>
  );
}

function StrainMethod() {
  const { t, pick, language } = useWords();
  const { graph } = useNetwork();
  const words: Readonly<Record<string, string>> = t('lens.strainBand', { returnObjects: true });
  const weights: Readonly<Record<string, number>> = PHYSICAL_WEIGHTS;
  const scales = graph.vocabulary.strainScales.filter(({ id }) => weights[id] !== undefined);
  return (
    <section id="fysiek" className={styles.lens}>
      <h3 tabIndex={-1}>{t('lens.strain')}</h3>
      <p>{t('about.sources.strainHow')}</p>
      <h4 id="weights">{t('about.sources.strainWeights')}</h4>
      <dl className={styles.weights} aria-labelledby="weights">
        {scales.map((scale) => (
          <div key={scale.id}>
            <dt>{pick(scale)}</dt>
            <dd className="numbers">{formatNumber((weights[scale.id] ?? 0) * 100, language)}%</dd>
          </div>
        ))}
      </dl>
      <p>{t('about.sources.strainGuide')}</p>
      <BandTable caption={t('about.sources.strainBands')} lens="strain" ranges={strainRanges()} words={words} />
      <p>{t('about.sources.strainNoise', { points: PHYSICAL_NOISE, same: t('lens.change.same') })}</p>
      <p>{t('about.sources.strainBeside')}</p>
    </section>
  );
}

function GrowthMethod() {
  const { t } = useWords();
  const words: Readonly<Record<string, string>> = t('lens.growthBand', { returnObjects: true });
  return (
    <section id="doorgroei" className={styles.lens}>
      <h3 tabIndex={-1}>{t('lens.growth')}</h3>
      <p>{t('about.sources.growthHow')}</p>
      <p>{t('about.sources.growthCount')}</p>
      <p>{t('about.sources.growthNever')}</p>
      <BandTable caption={t('about.sources.growthBands')} lens="growth" ranges={growthRanges()} words={words} />
    </section>
  );
}
