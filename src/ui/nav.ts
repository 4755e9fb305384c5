import type { IconName } from '#ui/icons.ts';

/** An entry of the public menu. */
export interface NavItem {
  href: string;
  text: string;
  current?: boolean;
}

/** An entry of the team's menu: always text and icon. */
export interface TeamNavItem extends NavItem {
  icon: IconName;
  /** Things waiting there, with what they are for readers: "3", "3 neue Termine". */
  count?: { text: string; label: string };
  /** Stands in the bar of a phone only, or only in the menu at a desk. */
  on?: 'phone' | 'desk';
}
