import type { findings as en } from '../en/findings.ts';
import { plural } from '../plural.ts';
import type { Translation } from '../texts.ts';

export const findings: Translation<typeof en> = {
  title: 'Befunde',
  description: 'Alles, was eine Diagnose finden kann: was es bedeutet, wer handeln muss und was zu tun ist.',
  search: 'Befunde suchen',
  searchHint: 'Ein Wort oder eine Kennung wie auth-bad-credentials',
  count: (count) => plural('de', count, { one: '# Befund', other: '# Befunde' }),
  noMatch: 'Kein Befund passt zur Suche',
  levels: { blocking: 'Hält Mail auf', warning: 'Warnung', notice: 'Hinweis' },
  gone: 'Diesen Befund gibt es nicht',
  goneText: 'Vielleicht ist die Adresse vertippt. Alle Befunde stehen in der Liste.',
  all: 'Alle Befunde',
  id: 'Kennung',
  stage: 'Stufe',
  whoActs: 'Wer handeln muss',
  level: 'Gewicht',
  meaning: 'Was es bedeutet',
  fix: 'Was zu tun ist',
  fixHint: 'Das Wahrscheinlichste zuerst. Eine Diagnose Ihres Servers setzt Namen und Adressen ein.',
  decides: 'Was es von ähnlichen Ursachen unterscheidet',
  references: 'Quellen',
  seen: 'Wo er gefunden wurde',
  seenInLog: 'Ereignisse mit dieser Ursache im Systemprotokoll',
  elsewhere: 'Öffnet eine andere Website',
};
