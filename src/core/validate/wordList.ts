/** A Dutch word that we do not use, and what we write instead. */
export interface HardWord {
  readonly pattern: RegExp;
  readonly instead: string;
}

/** Words of managers and forms; from the research into plain Dutch. The screens follow the same list. */
export const HARD_WORDS: readonly HardWord[] = [
  { pattern: /doorgroeimogelijkhe(?:id|den)/i, instead: 'zo kun je verder' },
  { pattern: /krapteberoep(?:en)?/i, instead: 'werkgevers zoeken hard naar mensen' },
  { pattern: /fysiek (?:zwaar )?belastende?\b/i, instead: 'zwaar voor je lichaam' },
  { pattern: /duurzame inzetbaarheid/i, instead: 'gezond blijven werken' },
  { pattern: /functiedifferentiatie/i, instead: 'taken anders verdelen' },
  { pattern: /instroom-?eis(?:en)?/i, instead: 'dit heb je nodig om te beginnen' },
  { pattern: /EVC-procedures?/i, instead: 'laten vastleggen wat je al kunt (EVC)' },
  { pattern: /studiebelasting|\bSBU\b/, instead: 'ongeveer … uur leren per week' },
  { pattern: /horizontale mobiliteit/i, instead: 'ander werk op hetzelfde niveau' },
  { pattern: /bekostig(?:ing|d|en|t)/i, instead: 'je werkgever betaalt' },
  { pattern: /salarisindicatie/i, instead: 'dit verdien je ongeveer (volgens de cao)' },
  { pattern: /seniorenfuncties?/i, instead: 'lichter werk' },
  { pattern: /geen resultaten/i, instead: 'zeg wat er niet gevonden is, en wat iemand kan doen' },
  { pattern: /\bgewoon\b/i, instead: 'niets: het woord kan weg' },
  // "Even zwaar" compares two things and is plain Dutch; "even bellen" belittles.
  {
    pattern: /\beven\b(?! (?:als|duur|goed|groot|hoog|lang|licht|oud|snel|vaak|veel|zwaar))/i,
    instead: 'niets: het woord kan weg',
  },
  { pattern: /\blekker\b/i, instead: 'niets: het woord kan weg' },
];
