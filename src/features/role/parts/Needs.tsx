import type { Vocabulary } from '../../../core/model/graph';
import { useWords } from '../../../i18n/useWords';
import type { RoleDetail } from '../../../state/useLoaded';
import { Evidence } from '../../../ui/Evidence';
import { TermText } from '../../../ui/TermText';
import { Row, Rows } from './Rows';
import { Section } from './Section';
import { useRoleWords } from './useRoleWords';

/** What one needs before one can begin: diploma, registration, what is required, and how people come in. */
export function Needs({ detail }: { detail: RoleDetail }) {
  const { t, pick, language } = useWords();
  const { vocabulary, needs } = useRoleWords();
  const requires = needs(detail.requires);
  const waysIn = detail.waysIn?.[language] ?? [];
  return (
    <Section id="nodig" title={t('roleMore.needs.title')}>
      <Rows>
        <Row term={t('roleMore.needs.diploma')}>
          <TermText text={pick(detail.qualification)} />
        </Row>
        {requires.length > 0 ? (
          <Row term={t('roleMore.needs.requires')}>
            {requires.map((each) => (
              <p key={each}>
                <TermText text={each} />
              </p>
            ))}
          </Row>
        ) : null}
        <Row term={t('roleMore.needs.registration')}>
          <Registration detail={detail} vocabulary={vocabulary} />
        </Row>
        {waysIn.length > 0 ? (
          <Row term={t('roleMore.needs.waysIn')}>
            {waysIn.map((way) => (
              <p key={way}>
                <TermText text={way} />
              </p>
            ))}
          </Row>
        ) : null}
      </Rows>
      <Evidence
        confidence={detail.confidence}
        sources={detail.sources}
        sourceList={detail.sourceList}
        of={t('roleMore.needs.of')}
        at={`functie/${detail.id}/requires`}
      />
    </Section>
  );
}

function Registration({ detail, vocabulary }: { detail: RoleDetail; vocabulary: Vocabulary }) {
  const { t, pick } = useWords();
  const { registers, note } = detail.registration;
  const terms = registers.flatMap((id) => vocabulary.registers.find((register) => register.id === id) ?? []);
  if (terms.length === 0 && !note) return <>{t('roleMore.needs.noRegistration')}</>;
  return (
    <>
      {terms.map((term) => (
        <p key={term.id}>
          <TermText text={pick(term)} />
        </p>
      ))}
      {note ? (
        <p>
          <TermText text={pick(note)} />
        </p>
      ) : null}
    </>
  );
}
