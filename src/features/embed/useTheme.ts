import { useEffect } from 'react';
import type { EmbedTheme } from '../../state/address/embedAddress';

const DARK = /\(prefers-color-scheme: ?dark\)/;
/** What the dark rules of each sheet asked before we changed them. */
const asked = new WeakMap<CSSMediaRule, string>();

/**
 * Shows the piece light or dark whatever the system of the reader says: the rules for dark then always count, or never.
 * The tokens stay the one place where colours are written.
 */
export function useTheme(theme: EmbedTheme): void {
  useEffect(() => {
    if (theme === 'system') return;
    const root = document.documentElement;
    root.style.colorScheme = theme;
    const apply = () => {
      for (const sheet of document.styleSheets) force(sheet, theme);
    };
    apply();
    // Sheets of parts that come later.
    const observer = new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) {
          if (node instanceof HTMLLinkElement) node.addEventListener('load', apply, { once: true });
          else apply();
        }
    });
    observer.observe(document.head, { childList: true });
    return () => {
      observer.disconnect();
      root.style.colorScheme = '';
      for (const sheet of document.styleSheets) force(sheet, 'system');
    };
  }, [theme]);
}

function force(sheet: CSSStyleSheet, theme: EmbedTheme): void {
  for (const rule of rulesOf(sheet)) {
    if (!(rule instanceof CSSMediaRule)) continue;
    const before = asked.get(rule) ?? rule.media.mediaText;
    if (!DARK.test(before)) continue;
    asked.set(rule, before);
    rule.media.mediaText =
      theme === 'system' ? before : before.replace(DARK, theme === 'dark' ? '(min-width: 0px)' : '(max-width: 0px)');
  }
}

/** A sheet that is still on its way has no rules to read. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}
