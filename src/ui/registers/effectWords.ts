import type { RegistrationDetail, StepRegister } from '../../core/model/ways';

/** An effect with the rules of the registration it is about. */
export interface ToldEffect extends StepRegister {
  readonly rule: RegistrationDetail;
}

export type EffectKey = StepRegister['effect'] | 'title' | 'titleGained' | 'may' | 'join';

/** Which words tell an effect: a title, a voluntary register and one that asks no diploma have words of their own. */
export function effectKey({ effect, rule }: Pick<ToldEffect, 'effect' | 'rule'>): EffectKey {
  if (rule.kind === 'title') {
    if (effect === 'kept') return 'title';
    if (effect === 'gained') return 'titleGained';
  }
  if (rule.kind === 'voluntary' && effect === 'gained') return 'may';
  if (effect === 'needed' && rule.period === undefined && rule.kind === 'law') return 'join';
  return effect;
}

/** Bad news first, then what one needs, then what one gets and keeps. */
const ORDER: readonly StepRegister['effect'][] = ['at-risk', 'reregister', 'partly', 'needed', 'gained', 'kept'];
const BAD: ReadonlySet<StepRegister['effect']> = new Set(['at-risk', 'reregister']);
const GOOD: ReadonlySet<StepRegister['effect']> = new Set(['kept', 'gained']);

export const toneOf = (effect: StepRegister['effect']): 'bad' | 'good' | 'plain' =>
  BAD.has(effect) ? 'bad' : GOOD.has(effect) ? 'good' : 'plain';

/** Effects with their rules, the most urgent first; a voluntary registration that simply goes on is no news. */
export function toldEffects(
  effects: readonly StepRegister[],
  rules: Readonly<Record<string, RegistrationDetail>>,
): ToldEffect[] {
  return effects
    .flatMap((effect): ToldEffect[] => {
      const rule = rules[effect.registration];
      return rule && !(rule.kind === 'voluntary' && effect.effect === 'kept') ? [{ ...effect, rule }] : [];
    })
    .sort((a, b) => ORDER.indexOf(a.effect) - ORDER.indexOf(b.effect));
}

/**
 * The effects that are news: on what the law or an employer asks. Titles stay, voluntary registers are one's own choice,
 * and that nursing counts as nursing goes without saying.
 */
export const mainEffects = (told: readonly ToldEffect[]): ToldEffect[] =>
  told.filter(
    ({ rule, effect, said }) => (rule.kind === 'law' || rule.kind === 'asked') && (effect !== 'kept' || said !== null),
  );
