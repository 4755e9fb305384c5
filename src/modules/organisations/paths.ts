/** Paths without language. */
export const teamPath = '/team/organisationen';
export const proposalPath = (organisationId: string): string =>
  `${teamPath}/${organisationId}/vorschlag`;
export const directoryPath = '/vereine';
export const entryPath = ({ slug }: { slug: string }): string => `${directoryPath}/${slug}`;
export const cardPath = (entry: { slug: string }): string => `${entryPath(entry)}.vcf`;
/** All of it on paper. */
export const paperPath = '/vereine.pdf';
/** Behind a mailed link: is the entry still right? */
export const checkPath = (token: string): string => `${directoryPath}/eintrag/${token}`;
