import type { Finding } from '@postroad/server/api';
import { useQuery } from '@tanstack/react-query';
import { findingsQuery } from '../../../api/findings.ts';

/** A finding by its title; by its id until that is known. */
export function FindingTitle({ id }: { readonly id: Finding['id'] }) {
  const { data } = useQuery(findingsQuery);
  return <>{data?.find((finding) => finding.id === id)?.title ?? id}</>;
}
