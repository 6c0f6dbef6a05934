import { SHORTAGE_BLOCKS } from '../../../core/lenses/shortage';
import type { Role } from '../../../core/model/graph';
import { useWords } from '../../../i18n/useWords';
import type { RoleDetail } from '../../../state/useLoaded';
import { useSettings } from '../../../state/useSettings';
import { Evidence } from '../../../ui/Evidence';
import { Fold } from '../../../ui/Fold';
import { ShortageScope } from '../../../ui/ShortageScope';
import { More } from '../More';
import { factsAbout } from './factsAbout';
import { LensRow } from './LensRow';

/** How hard employers look for people in this role. */
export function ShortageLens({ role, detail }: { role: Role; detail: RoleDetail }) {
  const { t } = useWords();
  const { region } = useSettings();
  const { shortage, sourceList } = detail;
  const name = t('lens.shortage');
  const facts = factsAbout(detail.facts, 'shortage');
  const title = t(facts.length > 0 ? 'role.lenses.whyFacts' : 'role.lenses.why');
  const fullTitle = `${name}: ${title}`;
  if ('unknown' in shortage) {
    return (
      <LensRow
        name={name}
        lens="shortage"
        count={null}
        word={t('lens.shortageLevel.unknown')}
        line={t(`role.reason.${shortage.unknown}`)}
      >
        {facts.length > 0 ? (
          <Fold title={t('role.lenses.facts')}>
            <More part="shortage" role={role} detail={detail} />
          </Fold>
        ) : null}
      </LensRow>
    );
  }
  return (
    <LensRow
      name={name}
      lens="shortage"
      count={SHORTAGE_BLOCKS[shortage.level]}
      word={t(`lens.shortageLevel.${shortage.level}`)}
      line={t(`role.lenses.shortageLine.${shortage.level}`)}
    >
      <ShortageScope shortage={shortage} areas={detail.areas} sourceList={sourceList} region={region} />
      <Evidence {...shortage} sourceList={sourceList} of={name} at={`functie/${role.id}/shortage`} />
      <Fold title={title} fullTitle={fullTitle}>
        <More part="shortage" role={role} detail={detail} />
      </Fold>
    </LensRow>
  );
}
