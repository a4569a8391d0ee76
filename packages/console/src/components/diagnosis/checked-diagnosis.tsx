import { useQuery } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { diagnosisQuery } from '../../api/diagnoses.ts';
import { DiagnosisView } from './diagnosis-view.tsx';

/** A diagnosis that was just made. When the language changes it is read again, in the other one. */
export function CheckedDiagnosis({ diagnosis, ...props }: ComponentProps<typeof DiagnosisView>) {
  const { data = diagnosis } = useQuery(diagnosisQuery(diagnosis.id));
  return <DiagnosisView diagnosis={data} {...props} />;
}
