import { useWords } from '../../i18n/useWords';
import { EMBED_THEMES, type EmbedTheme } from '../../state/address/embedAddress';
import { ChoiceField } from '../../ui/ChoiceField';
import type { Look } from './look';

type Props = { readonly look: Look; readonly onChange: (look: Look) => void };

const LANGUAGES = ['nl', 'en'] as const;
const WIDTHS = { full: null, narrow: 360, middle: 480, wide: 720 } as const;
type Width = keyof typeof WIDTHS;
const WIDTH_NAMES = Object.keys(WIDTHS) as readonly Width[];

/** Language, colours and width of a piece. */
export function LookChoice({ look, onChange }: Props) {
  const { t } = useWords();
  return (
    <>
      <ChoiceField
        label={t('embed.language')}
        value={look.language}
        options={LANGUAGES.map((language) => ({ value: language, label: t(`embed.languages.${language}`) }))}
        onChange={(language) => onChange({ ...look, language: language === 'en' ? 'en' : 'nl' })}
      />
      <ChoiceField
        label={t('embed.theme')}
        value={look.theme}
        options={EMBED_THEMES.map((theme) => ({ value: theme, label: t(`embed.themes.${theme}`) }))}
        onChange={(theme) => onChange({ ...look, theme: theme as EmbedTheme })}
      />
      <ChoiceField
        label={t('embed.width')}
        value={WIDTH_NAMES.find((name) => WIDTHS[name] === look.width) ?? 'full'}
        options={WIDTH_NAMES.map((name) => ({ value: name, label: t(`embed.widths.${name}`) }))}
        onChange={(name) => onChange({ ...look, width: WIDTHS[name as Width] })}
      />
    </>
  );
}
