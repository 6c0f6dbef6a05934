// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import { setUpLanguage } from '../../../src/i18n/setup';
import { AsPublished } from '../../../src/ui/AsPublished';
import { TermFull } from '../../../src/ui/TermFull';

test('a title says its language, alone and in a sentence, and the sentence stays the sentence', () => {
  render(<AsPublished name="Werkdruk in de zorg" />);
  expect(screen.getByText('Werkdruk in de zorg')).toHaveAttribute('lang', 'nl');
  const { container } = render(
    <AsPublished name="ESCO classification" within="more about: ESCO classification (2024)" />,
  );
  expect(container).toHaveTextContent('more about: ESCO classification (2024)');
  expect(screen.getByText('ESCO classification')).toHaveAttribute('lang', 'en');
});

test('nothing is marked for a name that is not there', () => {
  const { container } = render(<AsPublished name="" within=" (2024)" />);
  expect(container.innerHTML).toBe(' (2024)');
});

const NAMED = { nl: 'Wet langdurige zorg', en: 'Long-term care act (Wet langdurige zorg)' };
const ENGLISH = { nl: 'Good clinical practice', en: 'Good clinical practice' };

test.each(['nl', 'en'] as const)('what the letters of a term stand for says its language, in %s', async (language) => {
  const i18n = await setUpLanguage(language, ['glossary']);
  const { container } = render(
    <I18nextProvider i18n={i18n}>
      <p>
        <TermFull full={NAMED} />
      </p>
      <p>
        <TermFull full={ENGLISH} />
      </p>
    </I18nextProvider>,
  );
  const marked = [...container.querySelectorAll('[lang]')].map(
    (part) => `${part.getAttribute('lang')}: ${part.textContent}`,
  );
  const english = 'en: Good clinical practice';
  expect(marked).toEqual(language === 'nl' ? [english] : ['nl: Wet langdurige zorg', english]);
  expect(container).toHaveTextContent(`${NAMED[language]}${ENGLISH[language]}`);
});
