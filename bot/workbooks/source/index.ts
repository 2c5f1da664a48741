export { folderSource } from './folder-source.ts';
export { type PrivateFolder, privateFolder } from './private-folder.ts';
export type { SourceListener, VersionCopy, WorkbookSource } from './types.ts';
export { versionOf } from './version.ts';
