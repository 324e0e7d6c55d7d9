import {
  type Provinces,
  PROVINCES_URL,
  type StatementsByProvince,
  STATEMENTS_URL,
} from './model.ts';

/** Loads a file of our own build, whose form is not checked. */
async function load(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

export async function loadProvinces(): Promise<Provinces> {
  return (await load(PROVINCES_URL)) as Provinces;
}

export async function loadStatements(): Promise<StatementsByProvince> {
  return (await load(STATEMENTS_URL)) as StatementsByProvince;
}
