import { PageSkeleton } from '../components/ui/skeletons.tsx';

/** While a page is on its way. */
export function PagePending() {
  return <PageSkeleton />;
}
