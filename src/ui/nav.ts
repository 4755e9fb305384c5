import type { IconName } from '#ui/icons.ts';

/** An entry of the public menu. */
export interface NavItem {
  href: string;
  text: string;
  current?: boolean;
}

/** The other language, named in that language. */
export interface LanguageLink {
  href: string;
  text: string;
  lang: string;
}

/** An entry of the team's menu: always text and icon. */
export interface TeamNavItem extends NavItem {
  icon: IconName;
  /** Stands in the bar of a phone only, or only in the menu at a desk. */
  on?: 'phone' | 'desk';
}
