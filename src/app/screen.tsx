import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Languages } from '../i18n/LanguageProvider';
import { loadTexts } from '../i18n/setup';
import type { Part } from '../i18n/types';
import { useLanguages } from '../i18n/useLanguages';

type Module<Props extends object> = { default: ComponentType<Props> };

/** A screen that is fetched when it is first shown, together with the texts that only it and a few others need. */
export function screen<Props extends object>(
  load: () => Promise<Module<Props>>,
  parts: readonly Part[] = [],
): ComponentType<Props> {
  const made = new WeakMap<Languages, LazyExoticComponent<ComponentType<Props>>>();
  // biome-ignore lint/correctness/noComponentHookFactories: called once per screen, when the module is read
  return function LateScreen(props: Props) {
    const languages = useLanguages();
    const Screen = made.get(languages) ?? lazy(() => withTexts(languages));
    made.set(languages, Screen);
    return <Screen {...props} />;
  };

  async function withTexts(languages: Languages): Promise<Module<Props>> {
    const [module] = await Promise.all([load(), ...parts.map((part) => loadTexts(languages, part))]);
    return module;
  }
}
