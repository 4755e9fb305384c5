/**
 * Runs in a process of its own, started by `press.server.ts`: sets one document after the other. What hangs or crashes
 * here costs one document.
 */
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFonts } from './fonts.server.ts';
import type { Json } from './index.ts';
import type { Answer, Order } from './order.ts';
import { mapTexts, undisplayableIn, withoutTexts } from './undisplayable.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs: readFonts() }] });
/** What was not used for so many documents is forgotten, or memory grows to a gigabyte. */
const rememberedDocuments = 5;
/** Each time all signs that no font has are named, so that the second time there are none. */
const mostTries = 4;

process.on('message', (order: Order) => {
  process.send?.(answer(order));
  compiler.evictCache(rememberedDocuments);
});
process.on('disconnect', () => process.exit(0));

function answer(order: Order): Answer {
  const assets = Object.entries(order.assets ?? {});
  try {
    for (const [name, bytes] of assets) compiler.mapShadow(assetPath(name), Buffer.from(bytes));
    return { id: order.id, ...make(order) };
  } catch (error) {
    return { id: order.id, error: wordsOf(error) };
  } finally {
    for (const [name] of assets) compiler.unmapShadow(assetPath(name));
  }
}

function make({ template, data, output, assets = {} }: Order): {
  pages: number;
  bytes: Uint8Array;
} {
  // A PDF in a PDF is nobody's promise of accessibility; it is still tagged, with its alternative text.
  const embedsPdf = Object.keys(assets).some((name) => name.endsWith('.pdf'));
  const pdfStandard = embedsPdf ? '1.7' : 'ua-1';
  let shown = mapTexts(data, (text) => text.toWellFormed());
  for (let tries = 1; ; tries += 1) {
    const document = compile({ template, data: shown });
    try {
      // Also where a drawing is wanted: only the PDF says what no font can show.
      const pdf = compiler.pdf(document, { pdfStandard });
      const bytes = output === 'pdf' ? pdf : Buffer.from(compiler.plainSvg(document));
      return { pages: document.numOfPages, bytes };
    } catch (error) {
      const texts = undisplayableIn(error);
      if (texts.length === 0 || tries === mostTries) throw error;
      shown = withoutTexts({ data: shown, texts });
    }
  }
}

function compile({ template, data }: { template: string; data: Json }) {
  const compiled = compiler.compile({
    mainFilePath: join(root, template),
    inputs: { data: JSON.stringify(data) },
  });
  if (compiled.result) return compiled.result;
  const diagnostics = compiled.takeDiagnostics();
  throw new Error(diagnostics ? JSON.stringify(compiler.fetchDiagnostics(diagnostics)) : 'unknown');
}

function assetPath(name: string): string {
  return join(root, 'assets', name);
}

/** Errors of the compiler carry their words as `code`. */
function wordsOf(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return String(code ?? message ?? error);
}
