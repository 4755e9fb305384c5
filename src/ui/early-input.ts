type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Remembers what somebody opened, typed or chose before the page's script arrived: over a slow connection that takes
 * seconds. Coming alive sets lines that open, selects and pictures back to what the server sent, and no form hears
 * that it was typed into.
 *
 * @returns a function that, once the page is alive, puts all of it back and tells the forms.
 */
export function rememberEarlyInput(root: ParentNode): () => void {
  const early = [...root.querySelectorAll<Control>('form :is(input, select, textarea)')]
    .filter(isChanged)
    .map((control) => ({ control, putBack: remember(control) }));
  const lines = [...root.querySelectorAll('details')].map((line) => ({ line, open: line.open }));
  const selectAgain = rememberSelection();
  return () => {
    for (const { line, open } of lines) if (line.open !== open) line.open = open;
    // What only stands there without a script is gone by now.
    for (const { control, putBack } of early.filter(({ control }) => control.isConnected)) {
      putBack();
      for (const kind of ['input', 'change']) {
        control.dispatchEvent(new Event(kind, { bubbles: true }));
      }
    }
    // Svelte writes each value once more, in a microtask that it has queued by now.
    queueMicrotask(selectAgain);
  };
}

/** Who has selected a text to type over it must not find the new one behind the old. */
function rememberSelection(): () => void {
  const control = document.activeElement;
  const isText = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
  if (!isText || control.selectionStart === control.selectionEnd) return () => {};
  const { selectionStart, selectionEnd, selectionDirection, value } = control;
  return () => {
    if (control.value !== value || control !== document.activeElement) return;
    control.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
  };
}

function isChanged(control: Control): boolean {
  if (control instanceof HTMLSelectElement) return control.value !== sentValue(control);
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
  // Of radio buttons the one that is pressed now says it for all.
  if (control.type === 'radio') return control.checked && !control.defaultChecked;
  if (control.type === 'checkbox') return control.checked !== control.defaultChecked;
  return control.type !== 'hidden' && control.value !== control.defaultValue;
}

/** What the server chose; where it chose nothing, browsers show the first. */
function sentValue(select: HTMLSelectElement): string | undefined {
  const options = [...select.options];
  return (options.find((option) => option.defaultSelected) ?? options[0])?.value;
}

function remember(control: Control): () => void {
  if (control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type)) {
    const { checked } = control;
    return () => void (control.checked = checked);
  }
  const { value } = control;
  return () => {
    // Writing the same value would move the caret, and no script may choose a file.
    if (control.value !== value && control.type !== 'file') control.value = value;
  };
}
