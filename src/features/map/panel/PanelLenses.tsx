import type { ReactNode } from 'react';
import { bandBlocks } from '../../../core/browse/bandBlocks';
import { type Lens, roleEntries } from '../../../core/browse/entries';
import { strainAnswer } from '../../../core/lenses/strainAnswer';
import type { Role } from '../../../core/model/graph';
import { useWords } from '../../../i18n/useWords';
import { useNetwork } from '../../../state/network';
import type { Loaded, RoleDetail } from '../../../state/useLoaded';
import { useSettings } from '../../../state/useSettings';
import { Blocks } from '../../../ui/Blocks';
import { Evidence } from '../../../ui/Evidence';
import { bandWord } from '../../../ui/filters/bandWords';
import { ShortageScope } from '../../../ui/ShortageScope';
import styles from './PanelLenses.module.css';

type Props = { role: Role; detail: Loaded<RoleDetail> };

/** The three lenses of the role, each with what belongs beside it. */
export function PanelLenses({ role, detail }: Props) {
  const { t } = useWords();
  const entry = roleEntries(useNetwork().graph)[role.index];
  if (!entry) return null;
  const { bands, growth } = entry;
  return (
    <section aria-label={t('panel.lenses')}>
      <dl className={styles.lenses}>
        <LensLine lens="shortage" band={bands.shortage}>
          <ShortageSource detail={detail} />
        </LensLine>
        <LensLine lens="strain" band={bands.strain}>
          <StrainBeside role={role} detail={detail} />
        </LensLine>
        <LensLine lens="growth" band={bands.growth}>
          {t('panel.growth', { count: growth.withinFourYears })}
          <Evidence
            confidence="estimate"
            sources={[]}
            sourceList={{}}
            of={t('lens.growth')}
            at={`functie/${role.id}/growth`}
          >
            <p>{t('role.lenses.growthComputed')}</p>
          </Evidence>
        </LensLine>
      </dl>
    </section>
  );
}

function LensLine({ lens, band, children }: { lens: Lens; band: string; children: ReactNode }) {
  const { t } = useWords();
  return (
    <div className={styles.lens}>
      <dt>{t(`lens.${lens}`)}</dt>
      <dd className={styles.value}>
        <Blocks count={bandBlocks(lens, band)} of={4} lens={lens} /> {bandWord(t, lens, band)}
      </dd>
      <dd className={styles.beside}>{children}</dd>
    </div>
  );
}

/** How we know the demand, or why we do not; the line keeps its height until the details have come. */
function ShortageSource({ detail }: { detail: Loaded<RoleDetail> }) {
  const { t } = useWords();
  const { region } = useSettings();
  if (detail.status !== 'ready') return <span className={styles.waiting} />;
  const { id, shortage, sourceList, areas } = detail.value;
  if ('unknown' in shortage) return t(`role.reason.${shortage.unknown}`);
  return (
    <>
      <ShortageScope shortage={shortage} areas={areas} sourceList={sourceList} region={region} />
      <Evidence {...shortage} sourceList={sourceList} of={t('lens.shortage')} at={`functie/${id}/shortage`} />
    </>
  );
}

/** Light for the back can be heavy for the head or the clock: these stand beside the physical lens. */
function StrainBeside({ role, detail }: Props) {
  const { t, pick } = useWords();
  const { strainScales } = useNetwork().graph.vocabulary;
  if (!role.strain) {
    const why = detail.status === 'ready' && 'unknown' in detail.value.strain ? detail.value.strain.unknown : null;
    return why ? t(`role.reason.${why}`) : <span className={styles.waiting} />;
  }
  const { head } = strainAnswer(role.strain);
  const shifts = strainScales.find(({ id }) => id === 'irregular')?.scores[role.strain.irregular];
  return (
    <>
      <p>
        {t(`panel.head.${head}`)} {shifts ? `${pick(shifts)}.` : ''}
      </p>
      {detail.status === 'ready' && !('unknown' in detail.value.strain) ? (
        <Evidence
          {...detail.value.strain}
          sourceList={detail.value.sourceList}
          of={t('lens.strain')}
          at={`functie/${role.id}/strain`}
        />
      ) : (
        <span className={styles.waiting} />
      )}
    </>
  );
}
