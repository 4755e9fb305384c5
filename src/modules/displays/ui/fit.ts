const sizes = ['xl', 'l', 'm', 's', 'xs'] as const;
/** What is left out, one after the other, before a title is set in the smallest letters. */
const steps = [
  { least: 'm', without: [] },
  { least: 's', without: ['summary'] },
  { least: 'xs', without: ['summary', 'remark'] },
] as const;

/**
 * Sets the title of a slide as big as its words fit, then leaves out what is said on its page too. Long words are not
 * torn, nothing reaches over the code; what does not fit even so is cut by lines (`screen.css`).
 */
export function fitSlide(slide: HTMLElement): void {
  const title = slide.querySelector<HTMLElement>('.title');
  const text = slide.querySelector<HTMLElement>('.text');
  if (!title || !text) return;
  for (const { least, without } of steps) {
    for (const part of text.querySelectorAll<HTMLElement>('.summary, .remark')) {
      part.hidden = without.some((name) => part.classList.contains(name));
    }
    for (const size of sizes.slice(0, sizes.indexOf(least) + 1)) {
      title.dataset.size = size;
      if (fits({ slide, title, text })) return;
    }
  }
  title.toggleAttribute('data-torn', true);
}

function fits({ slide, title, text }: Record<'slide' | 'title' | 'text', HTMLElement>): boolean {
  // A browser rounds: a pixel is no overflow.
  const bottom = slide.getBoundingClientRect().bottom + 1;
  if (title.scrollWidth > title.clientWidth + 1 || title.scrollHeight > title.clientHeight + 3) {
    return false;
  }
  const code = slide.querySelector('.code')?.getBoundingClientRect();
  return [...text.children].every((child) => {
    const box = child.getBoundingClientRect();
    if (box.height === 0) return true;
    const isOver = code && box.bottom > code.top && box.right > code.left && box.top < code.bottom;
    return box.bottom <= bottom && !isOver && isWhole(child);
  });
}

/** A text that is cut by lines says less than one that is left out whole. */
function isWhole(element: Element): boolean {
  return element.scrollHeight <= element.clientHeight + 3;
}
