/** Paths without language. */
export const teamPath = '/team/organisationen';
export const proposalPath = (organisationId: string): string =>
  `${teamPath}/${organisationId}/vorschlag`;
