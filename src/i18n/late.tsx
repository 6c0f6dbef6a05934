import { type ComponentType, type LazyExoticComponent, lazy, useState } from 'react';
import type { Languages } from './LanguageProvider';
import { loadTexts } from './setup';
import type { Part } from './types';
import { useLanguages } from './useLanguages';

/** Long enough for the screen to say that something failed, in milliseconds. */
const MOMENT = 1000;

type Module<Props extends object> = { default: ComponentType<Props> };

export type LateComponent<Props extends object> = ComponentType<Props> & {
  /** Fetches it before it is shown, so that it then stands there at once. Never rejects: who shows it asks again. */
  ahead: (languages: Languages) => Promise<void>;
};

/**
 * A screen, or a part of one, that is fetched when it is first shown, together with the texts that only it and a few
 * others need. Suspends until both are there.
 */
export function late<Props extends object>(
  load: () => Promise<Module<Props>>,
  parts: readonly Part[] = [],
): LateComponent<Props> {
  const made = new WeakMap<Languages, LazyExoticComponent<ComponentType<Props>>>();
  const there = new WeakMap<Languages, ComponentType<Props>>();
  return Object.assign(Late, { ahead });

  // biome-ignore lint/correctness/noComponentHookFactories: called once per late part, when the module is read
  function Late(props: Props) {
    const languages = useLanguages();
    // The same for as long as it stands: the other of the two would start it anew.
    const [There] = useState(() => there.get(languages));
    if (There) return <There {...props} />;
    const Screen = made.get(languages) ?? lazy(() => withTexts(languages).catch(forget(languages)));
    made.set(languages, Screen);
    return <Screen {...props} />;
  }

  async function ahead(languages: Languages): Promise<void> {
    await withTexts(languages).then(
      (module) => there.set(languages, module.default),
      () => undefined,
    );
  }

  /**
   * What failed is asked again, but not before the failure has been shown: a new try at once would hide it and go on for
   * ever, because a part that is not there yet keeps no memory of its own.
   */
  function forget(languages: Languages) {
    return (error: unknown): never => {
      setTimeout(() => made.delete(languages), MOMENT);
      throw error;
    };
  }

  async function withTexts(languages: Languages): Promise<Module<Props>> {
    const [module] = await Promise.all([load(), ...parts.map((part) => loadTexts(languages, part))]);
    return module;
  }
}
