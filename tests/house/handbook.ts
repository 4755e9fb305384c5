/**
 * What the handbook prints in bold is what the page calls it: a volunteer looks for these very letters. Bold words
 * that end with a colon or a full stop open a paragraph and are no label.
 */
export function findUnknownLabels({ page, labels }: { page: string; labels: string[] }): string[] {
  const known = new Set(labels.map(withoutTail));
  const bold = [...page.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = '']) => words.trim());
  return bold
    .filter((words) => /^\p{Lu}/u.test(words) && !/[:.]$/.test(words))
    .flatMap((words) => (known.has(withoutTail(words)) ? [] : words.split(/, | und /)))
    .filter((words) => !known.has(withoutTail(words)));
}

/** A label may go on with what is counted, explained or meant: "Noch nicht bestätigt ({count})". */
function withoutTail(text: string): string {
  return text.replace(/\s*[({:…].*$/s, '').trim();
}
