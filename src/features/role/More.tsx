import type { ComponentProps } from 'react';
import { late } from '../../i18n/late';
import { useWords } from '../../i18n/useWords';
import { PartBoundary } from '../../ui/PartBoundary';
import type RoleMore from './RoleMore';

const LateMore = late(() => import('./RoleMore'), ['roleMore', 'learning', 'ways', 'glossary']);

/** A part of the page that comes after the first answer; says that it is on its way. */
export function More(props: ComponentProps<typeof RoleMore>) {
  const { t } = useWords();
  return (
    <PartBoundary waiting={<p aria-busy="true">{t('common.loading')}</p>}>
      <LateMore {...props} />
    </PartBoundary>
  );
}
