import { amountsAt } from '../../../core/lenses/pay';
import type { Role } from '../../../core/model/graph';
import { formatEuro, formatNumber } from '../../../i18n/format';
import { useWords } from '../../../i18n/useWords';
import type { RoleDetail } from '../../../state/useLoaded';
import { MOST_HOURS, useSettings } from '../../../state/useSettings';
import { HoursChoice } from '../../../ui/HoursChoice';
import { Section } from '../parts/Section';
import { Agreement } from './Agreement';

/** What one earns at one's own hours: the range as heading, the scales of each agreement under it, or why we do not know. */
export function Pay({ role, detail }: { role: Role; detail: RoleDetail }) {
  const { t, language } = useWords();
  const { hours, setHours } = useSettings();
  const title = usePayTitle(role, hours);
  return (
    <Section id="loon" title={title}>
      {detail.pay.length === 0 ? (
        <p>{t(`role.reason.${role.payUnknown ?? 'no-source'}`)}</p>
      ) : (
        <>
          <p>
            {hours === null || !role.pay
              ? t('role.pay.gross')
              : t('roleMore.pay.grossAt', { hours: formatNumber(amountsAt(role.pay, hours).hours, language, 1) })}
          </p>
          <HoursChoice hours={hours} most={MOST_HOURS} onChange={setHours} />
        </>
      )}
      {detail.pay.map((agreement) => (
        <Agreement
          key={agreement.cao}
          role={role.id}
          agreement={agreement}
          hours={hours}
          isIrregular={isIrregular(role)}
          sourceList={detail.sourceList}
        />
      ))}
    </Section>
  );
}

/** Evenings, nights or weekends belong to the work; unknown hours may have them. */
const isIrregular = ({ hours }: Role): boolean =>
  hours === null || [hours.evening, hours.night, hours.weekend].some((value) => value !== 'no');

function usePayTitle({ pay }: Role, hours: number | null): string {
  const { t, language } = useWords();
  const amounts = pay && amountsAt(pay, hours);
  if (!amounts || (amounts.min === null && amounts.max === null)) return t('roleMore.pay.unknown');
  const from = amounts.min === null ? '' : formatEuro(amounts.min, language);
  const to = amounts.max === null ? '' : formatEuro(amounts.max, language);
  if (amounts.min === null) return t('roleMore.pay.to', { to });
  if (amounts.max === null) return t('roleMore.pay.from', { from });
  return t(pay.confidence === 'estimate' ? 'roleMore.pay.rangeAbout' : 'roleMore.pay.range', { from, to });
}
