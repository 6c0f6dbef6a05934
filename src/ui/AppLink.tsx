import type { ComponentProps } from 'react';
import { Link, useSearch } from 'wouter';
import { keepLanguage } from '../core/share/keepLanguage';

type Props = Omit<ComponentProps<'a'>, 'href'> & {
  to: string;
  /** Do not add an entry to the history: the same screen with another choice. */
  replace?: boolean;
};

/** A link inside the app: keeps the language that is chosen in the address. */
export function AppLink({ to, ...rest }: Props) {
  const search = useSearch();
  return <Link href={keepLanguage(to, search)} {...rest} />;
}
