/** The route tree as the sources say: what there is to permit. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

export interface Route {
  /** As Kit names it, e.g. `/team/postausgang/[id]`. */
  id: string;
  isPage: boolean;
  /** Names of the form actions. */
  actions: string[];
  /** Methods of a file route other than GET and HEAD. */
  methods: string[];
}

/** @throws Error where actions are not written so that a reader, and this one, sees their names. */
export function findRoutes(folder: string): Route[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const folders = files
    .filter((file) =>
      /(^|\/)\+(page(@[^.]*)?\.svelte|page\.server\.ts|page\.ts|server\.ts)$/.test(file),
    )
    .map((file) => dirname(file));
  const routes = [...new Set(folders)].map((name) => readRoute({ folder, name }));
  return routes.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readRoute({ folder, name }: { folder: string; name: string }): Route {
  const own = join(folder, name);
  const page = join(own, '+page.server.ts');
  const file = join(own, '+server.ts');
  const id = `/${relative('.', name)}`.replace(/\/$/, '') || '/';
  const methods = existsSync(file) ? exportsOf(file).map(({ name: method }) => method) : [];
  return {
    id,
    isPage: readdirSync(own).some((entry) => entry.startsWith('+page')),
    actions: existsSync(page) ? actionsOf(page) : [],
    methods: methods.filter(
      (method) => /^[A-Z]+$|^fallback$/.test(method) && !/^(GET|HEAD)$/.test(method),
    ),
  };
}

function actionsOf(file: string): string[] {
  const found = exportsOf(file).find(({ name }) => name === 'actions');
  if (!found) return [];
  let value = found.value;
  while (value && (ts.isSatisfiesExpression(value) || ts.isAsExpression(value)))
    value = value.expression;
  if (!value || !ts.isObjectLiteralExpression(value)) {
    throw new Error(`${file}: write the actions as one object, so that their names can be read.`);
  }
  return value.properties.map((property) => {
    if (property.name && !ts.isComputedPropertyName(property.name)) return property.name.text;
    throw new Error(`${file}: an action has no name that can be read.`);
  });
}

function exportsOf(file: string): { name: string; value?: ts.Expression | undefined }[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  return source.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      if (!statement.exportClause || !ts.isNamedExports(statement.exportClause)) {
        throw new Error(`${file}: export by name, so that it can be read what is exported.`);
      }
      return statement.exportClause.elements.map(({ name }) => ({ name: name.text }));
    }
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isFunctionDeclaration(statement) && statement.name)
      return [{ name: statement.name.text }];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.map(({ name, initializer }) => ({
      name: name.getText(),
      value: initializer,
    }));
  });
}
