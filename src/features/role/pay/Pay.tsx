import type { Role } from '../../../core/model/graph';
import { formatEuro } from '../../../i18n/format';
import { useWords } from '../../../i18n/useWords';
import type { RoleDetail } from '../../../state/useLoaded';
import { Section } from '../parts/Section';
import { Agreement } from './Agreement';

/** What one earns: the range as heading, the scales of each agreement under it, or why we do not know. */
export function Pay({ role, detail }: { role: Role; detail: RoleDetail }) {
  const { t } = useWords();
  const title = usePayTitle(role);
  return (
    <Section id="loon" title={title}>
      {detail.pay.length === 0 ? (
        <p>{t(`role.reason.${role.payUnknown ?? 'no-source'}`)}</p>
      ) : (
        <p>{t('role.pay.gross')}</p>
      )}
      {detail.pay.map((agreement) => (
        <Agreement key={agreement.cao} agreement={agreement} sourceList={detail.sourceList} />
      ))}
    </Section>
  );
}

function usePayTitle({ pay }: Role): string {
  const { t, language } = useWords();
  if (!pay || (pay.min === null && pay.max === null)) return t('roleMore.pay.unknown');
  const from = pay.min === null ? '' : formatEuro(pay.min, language);
  const to = pay.max === null ? '' : formatEuro(pay.max, language);
  if (pay.min === null) return t('roleMore.pay.to', { to });
  if (pay.max === null) return t('roleMore.pay.from', { from });
  return t(pay.confidence === 'estimate' ? 'roleMore.pay.rangeAbout' : 'roleMore.pay.range', { from, to });
}
