import { Link } from '@tanstack/react-router';
import { useSession } from '../api/session.ts';
import { shellTexts } from '../i18n/shell.ts';
import { useTexts } from '../i18n/texts.ts';
import { type NavigationPage, navigation } from './navigation.ts';
import css from './navigation-list.module.css';

/** The pages that whoever is signed in may open. */
export function Navigation() {
  const words = useTexts(shellTexts).navigation;
  const { permissions } = useSession();
  const may = ({ needs }: NavigationPage) => permissions.includes(needs);
  return (
    <ul className={`${css.list} ${css.top}`}>
      {navigation.map((entry) => {
        if ('to' in entry) return may(entry) ? <PageLink key={entry.word} page={entry} /> : null;
        const pages = entry.pages.filter(may);
        if (pages.length === 0) return null;
        const Icon = entry.icon;
        return (
          <li key={entry.word}>
            <span className={css.group} id={`navigation-${entry.word}`}>
              <Icon />
              {words[entry.word]}
            </span>
            <ul className={css.list} aria-labelledby={`navigation-${entry.word}`}>
              {pages.map((page) => (
                <PageLink key={page.word} page={page} />
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

function PageLink({ page: { to, word, icon: Icon } }: { readonly page: NavigationPage }) {
  const words = useTexts(shellTexts).navigation;
  return (
    <li>
      <Link
        to={to}
        activeOptions={{ exact: to === '/', includeSearch: false }}
        className={Icon === undefined ? `${css.link} ${css.inner}` : css.link}
      >
        {Icon === undefined ? null : <Icon />}
        {words[word]}
      </Link>
    </li>
  );
}
