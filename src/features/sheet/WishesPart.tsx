import type { WishItem } from '../../core/plan/model';
import type { SheetWishes } from '../../core/plan/sheet';
import { inSentence } from '../../i18n/roleName';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import styles from './Parts.module.css';

/** What must hold and what one would rather have. */
export function WishesPart({ wishes }: { wishes: SheetWishes }) {
  const { t, pick } = useWords();
  const { sectors } = useNetwork().graph.vocabulary;
  const branches = sectors.filter(({ id }) => wishes.branches.includes(id)).map(pick);
  const avoid = wishes.avoid.map((role) => inSentence(pick(role.name)));
  const words = ({ id, value }: WishItem): string =>
    (id === 'maxMonths' || id === 'maxStudyHours') && value !== undefined
      ? t(`sheet.wishes.${id}`, { count: value })
      : t(`plan.wishForm.wish.${id}`);
  const must = [
    ...wishes.must.map(words),
    ...(branches.length > 0 ? [t('sheet.wishes.branches', { list: branches.join(', ') })] : []),
    ...(avoid.length > 0 ? [t('sheet.wishes.avoid', { list: avoid.join(', ') })] : []),
  ];
  const rather = wishes.rather.map(words);
  return (
    <section aria-labelledby="blad-wensen" className={styles.part}>
      <h2 id="blad-wensen">{t('sheet.wishes.title')}</h2>
      <dl className={styles.facts}>
        <Weight title={t('sheet.wishes.must')} items={must} />
        <Weight title={t('sheet.wishes.rather')} items={rather} />
      </dl>
    </section>
  );
}

function Weight({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div className={styles.fact}>
      <dt>{title}</dt>
      <dd>
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
