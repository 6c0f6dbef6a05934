import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = '.github/ISSUE_TEMPLATE';
const forms = readdirSync(FOLDER).filter((file) => file !== 'config.yml');

/** Labels of the questions of a form that ask who somebody is. */
const personal = (form: string): string[] =>
  [...form.matchAll(/^ +label: "(.+)"$/gm)]
    .map(([, label = '']) => label)
    .filter((label) =>
      /\b(je|jouw|your?) (naam|name)\b|e-?mail|telefoon|phone|geboorte|birth|woonplaats|address where you live/i.test(
        label,
      ),
    );

describe('issue forms', () => {
  it('are there for the four things people report', () => {
    expect(forms).toEqual([
      'fout-cijfer.yml',
      'functie-of-stap-mist.yml',
      'toegankelijkheid.yml',
      'werkgever-bevestigt.yml',
    ]);
  });

  it.each(forms)('%s speaks Dutch and English, and asks nothing personal', (file) => {
    const form = readFileSync(`${FOLDER}/${file}`, 'utf8');
    const shown = [...form.matchAll(/^(?:name|description| +label| +- label): "(.+)"$/gm)].map(([, text]) => text);
    expect(shown.length).toBeGreaterThan(4);
    expect(shown.filter((text) => !text?.includes(' / '))).toEqual([]);
    expect(personal(form)).toEqual([]);
    const ids = [...form.matchAll(/^ {4}id: (\w+)$/gm)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('and one that asks who somebody is would be found', () => {
    expect(personal('      label: "Je naam / Your name"\n      label: "E-mail"\n')).toHaveLength(2);
  });
});
