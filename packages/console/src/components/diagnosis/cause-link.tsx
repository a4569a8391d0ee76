import { useQuery } from '@tanstack/react-query';
import { findingQuery } from '../../api/findings.ts';
import type { CauseId } from './shapes.ts';

/** A cause by its title. */
export function CauseLink({ id, title }: { readonly id: CauseId; readonly title?: string | undefined }) {
  const { data } = useQuery({ ...findingQuery(id), enabled: title === undefined });
  return <>{title ?? data?.title ?? id}</>;
}
