import { archivePath } from '../letter/date-list.ts';

/** Sheets to print, without language prefix. */
export const comingPaper = '/terminliste.pdf';
export const yearPaper = '/jahresuebersicht.pdf';
export const teamYearPaper = '/team/jahresuebersicht.pdf';

/** What was sent. */
export const issuePaper = (issue: { slug: string }): string => `${archivePath(issue)}.pdf`;

/** What an issue says now, a draft too: for the team. */
export const draftPaper = ({ id }: { id: string }): string => `/team/terminliste/${id}/druck.pdf`;

/** The same in large print. */
export const inLargePrint = (path: string): string => `${path}?gross=1`;
