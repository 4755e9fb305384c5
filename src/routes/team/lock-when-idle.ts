const pressed = ['pointerdown', 'keydown', 'scroll'] as const;

/**
 * Leads to the door when nobody has touched the office's computer for so long: the server has locked it by then, and
 * what stands on the screen is not for whoever comes in next. @returns what ends it.
 */
export function lockWhenIdle({
  minutes,
  door,
}: {
  /** Null on a device of one's own, which locks nothing. */
  minutes: number | null;
  door: string;
}): () => void {
  if (minutes === null) return () => {};
  const leave = () => location.replace(door);
  const milliseconds = minutes * 60_000;
  let timer = setTimeout(leave, milliseconds);
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(leave, milliseconds);
  };
  for (const event of pressed) addEventListener(event, wait, { passive: true, capture: true });
  return () => {
    clearTimeout(timer);
    for (const event of pressed) removeEventListener(event, wait, { capture: true });
  };
}
