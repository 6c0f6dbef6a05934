import { isTalkStop } from '../../core/coach/stops';
import { StopScreen } from './StopScreen';
import { TalkStart } from './TalkStart';

type Props = {
  /** Word of a stop in the address; anything else is the first page. */
  stop?: string | undefined;
};

/** A coach's talk: a first page for the coach, and five stops to go along together. */
export default function CoachScreen({ stop }: Props) {
  return isTalkStop(stop) ? <StopScreen key={stop} stop={stop} /> : <TalkStart />;
}
