export { discardImport, findPasted, saveImport } from './import/draft.server.ts';
export { findExportByToken } from './subscription/personal.server.ts';
export { mailingExport } from './personal-export.server.ts';
export { forgetImportsTick } from './import/forget.server.ts';
export { findImport, listImports } from './import/find.server.ts';
export { takeImport } from './import/take.server.ts';
export { withdrawImport } from './import/withdraw.server.ts';
export { repeatable, sendAgain, type Repeatable } from './sending/again.server.ts';
export { pauseSending, resumeSending, stopSending } from './sending/control.server.ts';
export {
  findDelivery,
  findProgress,
  listDeliveries,
  type ListedDelivery,
  type Progress,
} from './sending/progress.server.ts';
export { findMail, listStartedIssues } from './sending/kept.server.ts';
export { planSending, type SendingPlan } from './sending/plan.server.ts';
export { countRecipients } from './sending/recipients.server.ts';
export { hashContent } from './sending/frozen.server.ts';
export { startSending } from './sending/start.server.ts';
export { changeSendingSettings, findSendingSettings } from './sending/throttle.server.ts';
export { addByHand } from './subscription/add.server.ts';
export {
  confirmRequest,
  findRequest,
  refuseRequest,
  type OpenRequest,
} from './subscription/confirm.server.ts';
export { hashAddress } from './subscription/address-hash.server.ts';
export { enterConfirmed } from './subscription/enter.server.ts';
export {
  blockEntry,
  findEntry,
  liftAddressBlock,
  liftEntryBlock,
  removeEntry,
  restoreEntry,
} from './subscription/entry.server.ts';
export { countEntries, listEntries } from './subscription/list.server.ts';
export {
  changePreferences,
  findPersonal,
  leaveByLink,
  stayByLink,
} from './subscription/personal.server.ts';
export { requestSubscription } from './subscription/request.server.ts';
export { readContent } from './issue/content.server.ts';
export {
  createDraft,
  deleteDraft,
  keepSeen,
  restoreDraft,
  updateDraft,
} from './issue/draft.server.ts';
export { findIssue } from './issue/find.server.ts';
export { inspectIssue, type Inspected } from './issue/inspect.server.ts';
export { findArchived, listArchive, listIssues, type ListedIssue } from './issue/list.server.ts';
export { sendTestMail } from './issue/test-mail.server.ts';
export { attachPictures } from './sending/pictures.server.ts';
export { readComing, usualWeeks } from './print/coming.server.ts';
export { printDateList, printYear } from './print/print.server.ts';
