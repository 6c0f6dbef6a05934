import { languageOf } from '../core/evidence/languageOf';

type Props = {
  /** A title or a name that nobody translates. */
  name: string;
  /** The sentence of ours that it stands in; else it stands alone. */
  within?: string;
};

/** Words that stay as they were published, in every language of the site: they say theirs, so that a voice says them right. */
export function AsPublished({ name, within = name }: Props) {
  const at = within.indexOf(name);
  if (name === '' || at < 0) return <>{within}</>;
  return (
    <>
      {within.slice(0, at)}
      <span lang={languageOf(name)}>{name}</span>
      {within.slice(at + name.length)}
    </>
  );
}
