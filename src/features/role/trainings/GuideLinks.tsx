import { Fragment } from 'react';
import { useWords } from '../../../i18n/useWords';
import { paths } from '../../../state/address/paths';
import type { TrainingDetail } from '../../../state/useLoaded';
import { AppLink } from '../../../ui/AppLink';

/** Ways of learning, each a link to its explanation. */
export function GuideLinks({ guides }: { guides: TrainingDetail['guides'] }) {
  const { pick } = useWords();
  return guides.map(({ id, name }, i) => (
    <Fragment key={id}>
      {i > 0 ? ', ' : ''}
      <AppLink to={paths.learning(id)}>{pick(name)}</AppLink>
    </Fragment>
  ));
}
