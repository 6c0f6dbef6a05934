import type { ComponentProps } from 'react';
import { Link } from 'wouter';
import { useSearch } from 'wouter';
import { keepLanguage } from '../core/share/keepLanguage';

type Props = Omit<ComponentProps<'a'>, 'href'> & { to: string };

/** A link inside the app: keeps the language that is chosen in the address. */
export function AppLink({ to, ...rest }: Props) {
  const search = useSearch();
  return <Link href={keepLanguage(to, search)} {...rest} />;
}
