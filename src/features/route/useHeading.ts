import { costOf } from '../../core/routes/criteria';
import { formatMonths } from '../../i18n/duration';
import { useWords } from '../../i18n/useWords';
import { inSentence } from './roleName';
import type { RouteView } from './routeView';
import type { Answered } from './useRouteAnswer';

/** Without a route: did conditions take them away, does a diploma bar the way, or is there none at all? */
function noneTitle(answered: Answered | null): 'noneLeftTitle' | 'barredTitle' | 'noneTitle' {
  const dropped = answered?.answer.dropped ?? [];
  if (dropped.some(({ limit }) => limit !== 'credentials')) return 'noneLeftTitle';
  return dropped.length > 0 ? 'barredTitle' : 'noneTitle';
}

/** The heading of the page: the answer when there is one, else the question. */
export function useHeading(view: RouteView, answered: Answered | null): string {
  const { t, pick, language } = useWords();
  switch (view.kind) {
    case 'problem':
      return view.from.kind === 'unknown' || view.to.kind === 'unknown'
        ? t('problem.unknownRoleTitle')
        : t('problem.movedTitle');
    case 'same':
      return t('route.sameTitle', { name: inSentence(pick(view.role.name)) });
    case 'ask':
      if (view.from) return t('route.askTo', { name: inSentence(pick(view.from.name)) });
      if (view.to) return t('route.askFrom', { name: inSentence(pick(view.to.name)) });
      return t('route.title');
    case 'pair': {
      const names = { from: inSentence(pick(view.from.name)), to: inSentence(pick(view.to.name)) };
      const route = answered?.chosen?.route;
      if (!route) return t(`route.${noneTitle(answered)}`, names);
      const months = costOf(route.costs, 'months');
      const duration = formatMonths(months, t, language);
      return t('route.answer', {
        ...names,
        count: route.steps.length,
        duration: months < 1 ? duration : t('time.about', { duration }),
      });
    }
  }
}
