type Attributes = Record<string, string | number | undefined>;

/** Makes an element; what is null or empty among the children is left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  children: (Node | string | null)[] = [],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(attribute, String(value));
  }
  made.append(...children.filter((child): child is Node | string => Boolean(child)));
  return made;
}
