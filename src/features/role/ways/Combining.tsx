import type { Role } from '../../../core/model/graph';
import { useWords } from '../../../i18n/useWords';
import { useNetwork } from '../../../state/network';
import type { RoleDetail } from '../../../state/useLoaded';
import { Evidence } from '../../../ui/Evidence';
import { RoleLink } from '../parts/RoleLink';
import { Row, Rows } from '../parts/Rows';
import { Section } from '../parts/Section';
import { formatChoice } from '../parts/useRoleWords';
import styles from './Ways.module.css';

const CONDITIONS = ['employer', 'hours', 'agreement', 'registration', 'seen'] as const;

/** Of a combination its conditions; of another role the combinations that it is a half of. */
export function Combining({ role, detail }: { role: Role; detail: RoleDetail }) {
  const { t, pick, language } = useWords();
  const { roles, byId } = useNetwork().graph;
  const { combination } = detail;
  if (combination) {
    return (
      <Section id="combinatie" title={t('ways.combine.conditions')}>
        <Rows>
          {CONDITIONS.map((condition) => (
            <Row key={condition} term={t(`ways.combine.${condition}`)}>
              {pick(combination[condition])}
            </Row>
          ))}
        </Rows>
        <Evidence
          of={t('ways.combine.of')}
          at={`functie/${role.id}/combination`}
          confidence={combination.confidence}
          sources={combination.sources}
          sourceList={detail.sourceList}
        />
      </Section>
    );
  }
  const combinations = roles.filter(({ parents }) => parents.some((half) => half.includes(role.id)));
  if (combinations.length === 0) return null;
  /** The other half: any one of these. */
  const beside = ({ parents }: Role) =>
    parents
      .filter((half) => !half.includes(role.id))
      .map((half) =>
        formatChoice(
          half.flatMap((id) => byId.get(id) ?? []).map(({ name }) => pick(name)),
          language,
        ),
      )
      .join(', ');
  return (
    <Section id="combineren" title={t('ways.combine.title')}>
      <p>{t('ways.combine.text')}</p>
      <ul role="list" className={styles.links}>
        {combinations.map((combined) => (
          <li key={combined.id}>
            <RoleLink role={combined} small={beside(combined)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
