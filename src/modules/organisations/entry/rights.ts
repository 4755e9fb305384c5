/** What decides on rights: roles, and the organisations somebody speaks for. */
export interface OrganisationEditor {
  roles: readonly string[];
  organisationIds: readonly string[];
}

const keepsAll = ({ roles }: OrganisationEditor) =>
  roles.includes('coordination') || roles.includes('volunteer');

/** Whether somebody may open the entry in the team's pages and write on it. A delegate: only their own. */
export function mayEditOrganisation({
  editor,
  id,
}: {
  editor: OrganisationEditor;
  id: string;
}): boolean {
  if (keepsAll(editor)) return true;
  return editor.roles.includes('delegate') && editor.organisationIds.includes(id);
}

/** Whether what somebody writes waits for a yes first. */
export function onlyProposes({
  editor,
  needsApproval,
}: {
  editor: OrganisationEditor;
  needsApproval: boolean;
}): boolean {
  return needsApproval && !keepsAll(editor);
}
