import { TermText } from '../../../ui/TermText';
import { RoleTerms } from './RoleTerms';

/** A note of the early part of the page, with its terms marked. */
export default function TermNote({ text }: { text: string }) {
  return (
    <RoleTerms>
      <TermText text={text} />
    </RoleTerms>
  );
}
