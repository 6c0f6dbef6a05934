import { useWords } from '../../i18n/useWords';
import { embedView } from '../../state/address/embedAddress';
import { paths } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { EmbedFrame } from './EmbedFrame';
import { EmployerPiece } from './EmployerPiece';
import { RolePiece } from './RolePiece';
import { RoutePiece } from './RoutePiece';
import { StepsPiece } from './StepsPiece';
import { useFoundRole } from './useFoundRole';

type Props = { readonly kind: string; readonly id: string | undefined };

/** A piece of the map for the site of another: no header, no footer, nothing kept. */
export default function EmbedScreen({ kind, id }: Props) {
  const { query } = useAddress();
  const find = useFoundRole();
  const view = embedView(kind, id, query);
  switch (view?.kind) {
    case 'role': {
      const role = find(view.id);
      return role ? <RolePiece role={role} /> : <Unknown />;
    }
    case 'steps': {
      const from = find(view.from);
      return from ? <StepsPiece from={from} wish={view.wish} /> : <Unknown />;
    }
    case 'route': {
      const [from, to] = [find(view.from), find(view.to)];
      return from && to ? <RoutePiece from={from} to={to} /> : <Unknown />;
    }
    case 'employer':
      return <EmployerPiece id={view.id} unknown={<Unknown />} />;
    default:
      return <Unknown />;
  }
}

function Unknown() {
  const { t } = useWords();
  return (
    <EmbedFrame heading={t('embed.unknownTitle')} full={paths.start()}>
      <p>{t('embed.unknownText')}</p>
    </EmbedFrame>
  );
}
