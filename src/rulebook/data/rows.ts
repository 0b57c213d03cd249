import type { RowSource } from '../row.ts';
import { aeRows } from './ae.ts';
import { arRows } from './ar.ts';
import { atRows } from './at.ts';
import { auRows } from './au.ts';
import { beRows } from './be.ts';
import { brRows } from './br.ts';
import { caRows } from './ca.ts';
import { chRows } from './ch.ts';
import { clRows } from './cl.ts';
import { coRows } from './co.ts';
import { deRows } from './de.ts';
import { dkRows } from './dk.ts';
import { esRows } from './es.ts';
import { fiRows } from './fi.ts';
import { frRows } from './fr.ts';
import { gbRows } from './gb.ts';
import { hkRows } from './hk.ts';
import { ieRows } from './ie.ts';
import { ilRows } from './il.ts';
import { inRows } from './in.ts';
import { itRows } from './it.ts';
import { jpRows } from './jp.ts';
import { krRows } from './kr.ts';
import { mxRows } from './mx.ts';
import { nlRows } from './nl.ts';
import { noRows } from './no.ts';
import { nzRows } from './nz.ts';
import { plRows } from './pl.ts';
import { ptRows } from './pt.ts';
import { seRows } from './se.ts';
import { sgRows } from './sg.ts';
import { trRows } from './tr.ts';
import { usRows } from './us.ts';
import { zaRows } from './za.ts';

/** Every row of the rulebook, one file for each country. */
export const ROWS: readonly RowSource[] = [
  ...usRows,
  ...aeRows,
  ...arRows,
  ...atRows,
  ...auRows,
  ...beRows,
  ...brRows,
  ...caRows,
  ...chRows,
  ...clRows,
  ...coRows,
  ...deRows,
  ...dkRows,
  ...esRows,
  ...fiRows,
  ...frRows,
  ...gbRows,
  ...hkRows,
  ...ieRows,
  ...ilRows,
  ...inRows,
  ...itRows,
  ...jpRows,
  ...krRows,
  ...mxRows,
  ...nlRows,
  ...noRows,
  ...nzRows,
  ...plRows,
  ...ptRows,
  ...seRows,
  ...sgRows,
  ...trRows,
  ...zaRows,
];
