import { Link } from '@tanstack/react-router';
import { diagnoseTexts } from '../../i18n/diagnose.ts';
import { useTexts } from '../../i18n/texts.ts';
import css from './sections.module.css';

const sections = [
  { word: 'server', to: '/diagnose' },
  { word: 'explain', to: '/diagnose/explain' },
  { word: 'history', to: '/diagnose/history' },
  { word: 'findings', to: '/findings' },
] as const;

/** The ways to diagnose, as pages of their own: each has its address. */
export function Sections() {
  const t = useTexts(diagnoseTexts).sections;
  return (
    <nav aria-label={t.label} className={css.sections}>
      {sections.map(({ word, to }) => (
        <Link key={to} to={to} className={css.section} activeOptions={{ exact: to === '/diagnose' }}>
          {t[word]}
        </Link>
      ))}
    </nav>
  );
}
