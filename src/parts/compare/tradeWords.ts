import type { TradeClause } from '../../core/compare/tradeOf';
import type { Language } from '../../core/model/data';
import { formatMonths } from '../../i18n/duration';
import { formatList } from '../../i18n/format';
import type { Translate } from '../../i18n/useWords';

/** One clause of a trade in words; needs the texts of the part "compare". */
function clauseWords(clause: TradeClause, t: Translate, language: Language): string {
  const about = (months: number): string => t('time.about', { duration: formatMonths(months, t, language) });
  switch (clause.code) {
    case 'same-role':
      return t('compare.trade.sameRole');
    case 'lifting':
    case 'body':
    case 'head':
      return t(`compare.trade.${clause.code}.${clause.change}`);
    case 'hours':
      return t(`compare.trade.hours.${clause.change}.${clause.part}`);
    case 'pay':
      return t(`compare.trade.pay.${clause.change}`);
    case 'allowance-lost':
      return clause.parts.length === 0
        ? t('compare.trade.allowanceAll')
        : t('compare.trade.allowanceLost', {
            list: formatList(
              clause.parts.map((part) => t(`compare.trade.allowancePart.${part}`)),
              language,
            ),
          });
    case 'allowance':
      return t(`compare.trade.allowance.${clause.change}`);
    case 'demand':
      return t(`compare.trade.demand.${clause.change}`);
    case 'level':
      return t(`compare.trade.level.${clause.change}`);
    case 'contact-lost':
      return t('compare.trade.contactLost');
    case 'authority-lost':
      return t('compare.trade.authorityLost');
    case 'big-hours-lost':
      return t('compare.trade.bigLost');
    case 'about-same':
      return t('compare.trade.aboutSame');
    case 'little-known':
      return t('compare.trade.littleKnown');
    case 'pay-unknown':
      return t('compare.trade.payUnknown');
    case 'learn':
    case 'onboarding':
    case 'experience':
      return t(`compare.trade.${clause.code}`, { duration: about(clause.months) });
    case 'steps':
      return t('compare.trade.steps', { count: clause.count, duration: about(clause.months) });
    case 'barred':
      return t('compare.trade.barred');
    case 'no-way':
      return t('compare.trade.noWay');
  }
}

/** What one trades, as one to three short sentences. */
export const tradeWords = (clauses: readonly TradeClause[], t: Translate, language: Language): string =>
  clauses.map((clause) => clauseWords(clause, t, language)).join(' ');
