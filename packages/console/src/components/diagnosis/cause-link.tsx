import { useQuery } from '@tanstack/react-query';
import { findingQuery } from '../../api/findings.ts';
import { TextLink } from '../text-link.tsx';
import type { CauseId } from './shapes.ts';

/** A cause by its title, which leads to its page. */
export function CauseLink({ id, title }: { readonly id: CauseId; readonly title?: string | undefined }) {
  const { data } = useQuery({ ...findingQuery(id), enabled: title === undefined });
  return (
    <TextLink to="/findings/$findingId" params={{ findingId: id }} inherit underline="always">
      {title ?? data?.title ?? id}
    </TextLink>
  );
}
