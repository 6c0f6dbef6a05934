import type { ComponentProps } from 'react';
import { Link, useSearch } from 'wouter';
import { keepSettings } from '../core/share/keepSettings';

type Props = Omit<ComponentProps<'a'>, 'href'> & {
  to: string;
  /** Do not add an entry to the history: the same screen with another choice. */
  replace?: boolean;
};

/** A link inside the app: keeps the language, region and hours that are chosen in the address. */
export function AppLink({ to, ...rest }: Props) {
  const search = useSearch();
  return <Link href={keepSettings(to, search)} {...rest} />;
}
