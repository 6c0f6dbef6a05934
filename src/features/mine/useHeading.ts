import { formatList } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { myRoleOf } from '../../parts/plan/rolesNow';
import { useNetwork } from '../../state/network';
import { usePlan } from '../../state/plan/planStore';

/** The plan in one line: who the reader is, and what they have saved. */
export function useHeading(): string {
  const { t, pick, language } = useWords();
  const { graph } = useNetwork();
  const plan = usePlan();
  const role = myRoleOf(graph, plan);
  const { hours } = plan.about;
  const saved = [
    plan.roles.length > 0 ? t('mine.heading.roles', { count: plan.roles.length }) : '',
    plan.routes.length > 0 ? t('mine.heading.routes', { count: plan.routes.length }) : '',
    plan.stays.length > 0 ? t('mine.heading.stays', { count: plan.stays.length }) : '',
  ].filter(Boolean);
  const what = saved.length > 0 ? t('mine.heading.saved', { list: formatList(saved, language) }) : '';
  if (!role) return what === '' ? t('mine.heading.empty') : t('mine.heading.nobody', { what });
  const name = pick(role.name);
  const who = hours ? t('mine.heading.hours', { name, count: Number(hours) }) : name;
  return t('mine.heading.you', { who, what: what === '' ? t('mine.heading.nothing') : what });
}
