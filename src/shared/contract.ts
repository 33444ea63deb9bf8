import { z } from 'zod';
import { refusalSchema } from './errors';
import {
  apiSchema,
  definitionCheckSchema,
  definitionFormatSchema,
  definitionTypeSchema,
  generationOptionsSchema,
  linkKindSchema,
  requestRowSchema,
  updateChangeSchema,
  versionPlaceSchema,
} from './model/api';
import { loggedCallSchema, savedCallExampleSchema, wholeCallSchema } from './model/call';
import { collectionOutlineSchema } from './model/collection';
import { collectionChangeSchema, collectionDocumentSchema } from './model/collection-document';
import { configurationChangeSchema, createMockServerSchema } from './model/create-mock-server';
import { draftSchema } from './model/draft';
import { environmentChangeSchema, environmentSchema } from './model/environment';
import { exampleChangeSchema, exampleSchema } from './model/example';
import { explanationSchema } from './model/explanation';
import { folderChangeSchema, folderDocumentSchema } from './model/folder';
import { historyEntrySchema, historyLimit, historyPlanSchema, historyRowSchema } from './model/history-entry';
import { importReportSchema } from './model/import';
import { mockServerSchema, mockServerStateSchema } from './model/mock-server';
import { outlinePatchSchema } from './model/outline-patch';
import { requestChangeSchema, requestDocumentSchema, requestPartsSchema } from './model/request';
import { sentResponseSchema } from './model/sent-response';
import { serverStubSchema } from './model/server-stub';
import { settingsSchema } from './model/settings';
import { targetSchema } from './model/target';
import { trashRowSchema } from './model/trash';
import { windowStateSchema } from './model/window-state';

const nothing = z.object({});
const id = z.object({ id: z.string() });
/** A definition comes as text: as large as a file may be, and no larger. */
const definitionText = z.string().max(110_000_000);
const name = z.string().max(100_000);
const newVersion = z.object({
  name,
  type: definitionTypeSchema,
  format: definitionFormatSchema,
  /** The definition to begin with; null for a small sample. */
  text: definitionText.nullable(),
});
const place = versionPlaceSchema;
const job = z.string().max(100);
/** An item of a collection. */
const item = z.object({ collection: z.string(), id: z.string() });
/** A request as it is typed now: the one of a collection that it is, and the mock server it is a stub of. */
const toSend = { item: item.nullable(), mock: z.string().optional(), parts: requestPartsSchema };
/** The key of a document's tab and draft. */
const key = z.string().min(1).max(1_000);
/** Many things at once. */
const targets = z.array(targetSchema).min(1).max(100_000);
/** Items of a collection, and where they are to go: before the place `index`, counted as the list is now. */
const relocation = z.object({
  collection: z.string(),
  ids: z.array(z.string()).min(1).max(100_000),
  to: z.object({
    collection: z.string(),
    /** A folder, or a request for examples; null for the collection itself. */
    parent: z.string().nullable(),
    index: z.number().int().min(0),
  }),
});
const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output });

/** A file of the workspace that could not be read: set aside in the list, left as it is on disk. */
const problemSchema = z.object({ file: z.string(), error: refusalSchema });

const snapshotSchema = z.object({
  workspaceName: z.string(),
  /** The workspaces that can be opened by their ids, this one among them. */
  workspaces: z.array(z.object({ id: z.string(), name: z.string(), current: z.boolean() })),
  /** What is to be said when the workspace is there: why another one is not. */
  notice: refusalSchema.nullable(),
  collections: z.array(collectionOutlineSchema),
  environments: z.array(environmentSchema),
  mockServers: z.array(mockServerSchema),
  apis: z.array(apiSchema),
  states: z.record(z.string(), mockServerStateSchema),
  problems: z.array(problemSchema),
  settings: settingsSchema,
  /** Edits that were not saved when the app ended. */
  drafts: z.array(z.object({ key, draft: draftSchema })),
  /** How the window was left; null where it never was. */
  window: windowStateSchema.nullable(),
});

/** Every call the window can make: name, what it takes, what it gives. The only list. */
export const calls = {
  'workspace.snapshot': call(nothing, snapshotSchema),
  /** Asks the user for a folder and opens it as the workspace; the page is loaded anew then. */
  'workspace.open-folder': call(nothing, z.object({ opened: z.boolean() })),
  'workspace.open-recent': call(id, z.object({ opened: z.boolean() })),
  /** Shows the folder of the workspace in the file manager of the system. */
  'workspace.reveal': call(nothing, nothing),

  rename: call(z.object({ target: targetSchema, name: z.string().max(100_000) }), nothing),
  /** Gives the copies. What lies in another of the targets is copied with it, and not twice. */
  duplicate: call(z.object({ targets }), z.object({ targets: z.array(targetSchema) })),
  /** Moves all of them to the trash, or none. `undo` names this deletion for the call `undo`. */
  delete: call(z.object({ targets }), z.object({ undo: z.number() })),
  /** Takes one deletion, of the history too, move or clearing of a call log back; without a number, the last one. */
  undo: call(
    z.object({ undo: z.number().optional() }),
    z.object({
      did: z.enum(['delete', 'move', 'clear-log', 'delete-history']),
      targets: z.array(targetSchema),
      name: z.string(),
      count: z.number(),
    }),
  ),

  /** What lies in the trash, newest first. */
  'trash.list': call(nothing, z.object({ rows: z.array(trashRowSchema) })),
  /** Puts a thing back where it was. */
  'trash.restore': call(z.object({ key }), z.object({ target: targetSchema, name: z.string() })),
  /** Deletes a thing in the trash for good. */
  'trash.remove': call(z.object({ key }), nothing),
  /** Deletes all of it for good. */
  'trash.empty': call(nothing, z.object({ count: z.number() })),

  'collection.create': call(nothing, id),
  /** The tree of a collection as it is now, for a window that has missed what became of it. */
  'collection.outline': call(id, collectionOutlineSchema),
  /** Asks the user where; `saved` is false when they changed their mind. */
  'collection.export': call(id, z.object({ saved: z.boolean() })),

  'environment.create': call(nothing, id),
  'environment.export': call(id, z.object({ saved: z.boolean() })),

  'example.get': call(item, exampleSchema),
  /** Resolves when it is on disk and every running mock server of the collection serves it. */
  'example.update': call(item.extend({ change: exampleChangeSchema }), exampleSchema),

  /** Makes a folder, request or example at the end of what it is to lie in; `parent` null is the collection itself. */
  'item.create': call(
    z.object({ collection: z.string(), parent: z.string().nullable(), kind: z.enum(['folder', 'request', 'example']) }),
    targetSchema,
  ),

  /** Moves folders, requests or examples, all or none; gives them as they are called there. `undo` names the move. */
  'item.move': call(relocation, z.object({ undo: z.number(), targets: z.array(targetSchema) })),
  /** Puts copies there; gives the copies. */
  'item.copy': call(relocation, z.object({ targets: z.array(targetSchema) })),

  /**
   * Sends a request as it is typed now. `job` is a name of the window's choice; `item` the request of a collection it is,
   * null for one that is saved nowhere. With `mock` the environment of that mock server goes before the active one.
   */
  'request.send': call(z.object({ job, ...toSend }), sentResponseSchema),
  'request.cancel': call(z.object({ job }), nothing),
  /** Variables that would go out as they stand. */
  'request.unresolved': call(z.object(toSend), z.object({ names: z.array(z.string()) })),
  /** The bytes of an answer, to be shown as a picture; null where they are too many for that. */
  'request.body': call(z.object({ job }), z.object({ bytes: z.instanceof(Uint8Array).nullable() })),
  /** Writes the body of an answer where the user wants it; `saved` is false when they changed their mind. */
  'request.save-body': call(z.object({ job }), z.object({ saved: z.boolean() })),
  /** Sends again and writes the whole body to a file, for an answer that was cut. Progress and cancel go by the same name. */
  'request.save-whole': call(z.object({ job }), z.object({ saved: z.boolean() })),
  /** Saves what came back as an example of the request; gives the example. */
  'request.save-response': call(item.extend({ job }), targetSchema),
  /** Saves a request that was saved nowhere at the end of a collection (`parent` null) or folder. */
  'request.save-new': call(
    z.object({ collection: z.string(), parent: z.string().nullable(), name, parts: requestPartsSchema }),
    targetSchema,
  ),

  // What the editors show. An update resolves like that of an example.
  'request.get': call(item, requestDocumentSchema),
  'request.update': call(item.extend({ change: requestChangeSchema }), requestDocumentSchema),
  'folder.get': call(item, folderDocumentSchema),
  'folder.update': call(item.extend({ change: folderChangeSchema }), folderDocumentSchema),
  'collection.get': call(id, collectionDocumentSchema),
  'collection.update': call(id.extend({ change: collectionChangeSchema }), collectionDocumentSchema),
  'environment.get': call(id, environmentSchema),
  'environment.update': call(id.extend({ change: environmentChangeSchema }), environmentSchema),
  /** Asks the user for a file of a form; `value` stands for it in documents, its path does not come here. */
  'file.pick': call(nothing, z.object({ value: z.string().nullable() })),

  'import.files': call(
    z.object({
      files: z.array(z.object({ name: z.string().max(1_000), bytes: z.instanceof(Uint8Array) })).max(1_000),
      /** A name of the window's choice, for `api.job.stage` and `api.job.cancel`: a collection of an API may take long. */
      job: job.optional(),
    }),
    importReportSchema,
  ),

  /** Makes a mock server and starts it. Refused with the field that is wrong, nothing is made. */
  'mock-server.create': call(createMockServerSchema, id),
  /** All of the change, served at once, or nothing of it and the field that is wrong. */
  'mock-server.configure': call(z.object({ id: z.string(), change: configurationChangeSchema }), nothing),
  /** All server stubs of a mock server, and which of them answers every call; served at once. */
  'mock-server.set-server-stubs': call(
    z.object({ id: z.string(), serverStubs: z.array(serverStubSchema).max(1_000), active: z.string().nullable() }),
    nothing,
  ),
  /** Takes one server stub away; `undo` names this deletion for the call `undo`. */
  'mock-server.delete-server-stub': call(id.extend({ stub: z.string() }), z.object({ undo: z.number() })),
  'mock-server.regenerate-key': call(id, nothing),
  'mock-server.start': call(id, nothing),
  'mock-server.stop': call(id, nothing),
  'mock-server.set-collection': call(z.object({ id: z.string(), collection: z.string() }), nothing),

  /** The log of a mock server, newest first; only what came after one call where that is given. */
  'calls.list': call(
    z.object({ mock: z.string(), after: z.number().default(0) }),
    z.object({ calls: z.array(loggedCallSchema), forgotten: z.number() }),
  ),
  'calls.get': call(z.object({ id: z.number() }), wholeCallSchema),
  /** Why it was answered as it was, by what the mock server answers from now. */
  'calls.explain': call(z.object({ id: z.number() }), explanationSchema),
  /** `undo` names this clearing for the call `undo`. */
  'calls.clear': call(z.object({ mock: z.string() }), z.object({ undo: z.number() })),
  'calls.export': call(
    z.object({ mock: z.string(), format: z.enum(['json', 'har']) }),
    z.object({ saved: z.boolean() }),
  ),
  /** Resolves when it is answered; the log shows with what. */
  'calls.send-again': call(z.object({ id: z.number() }), nothing),
  /** Resolves when the next such call is answered. */
  'calls.save-example': call(
    z.object({ id: z.number(), example: savedCallExampleSchema }),
    z.object({ collection: z.string(), id: z.string() }),
  ),

  /** A page of the history, newest first; the one behind a row where that is given. An empty one is behind the last. */
  'history.list': call(
    z.object({ behind: z.object({ at: z.number(), id: z.number() }).nullable() }),
    z.object({ rows: z.array(historyRowSchema) }),
  ),
  'history.get': call(z.object({ id: z.number() }), historyEntrySchema),
  /** An entry as a tab shows it; its response can be saved by the name of `job` like one that was just sent for. */
  'history.open': call(
    z.object({ id: z.number(), job }),
    z.object({ parts: requestPartsSchema, response: sentResponseSchema.nullable(), reason: z.string().nullable() }),
  ),
  /** What a mock server of these entries would hold. */
  'history.plan': call(z.object({ ids: z.array(z.number()).max(historyLimit) }), historyPlanSchema),
  /** Saves entries in a new collection. */
  'history.save': call(z.object({ ids: z.array(z.number()).max(historyLimit) }), id.extend({ name: z.string() })),
  /** `undo` names this deletion for the call `undo`. */
  'history.delete': call(
    z.object({ ids: z.array(z.number()).max(historyLimit) }),
    z.object({ undo: z.number(), count: z.number() }),
  ),
  'history.clear': call(nothing, z.object({ undo: z.number(), count: z.number() })),
  'api.create': call(z.object({ name, version: newVersion }), place),
  /** A version after another one, with its definition and links; or a new one where `from` is null. */
  'api.version.create': call(z.object({ api: z.string(), version: newVersion, from: z.string().nullable() }), place),
  'api.definition.get': call(place, z.object({ text: z.string() })),
  'api.definition.save': call(place.extend({ text: definitionText }), nothing),
  /** Looks a text through; `type` is what it is said to be. */
  'api.definition.check': call(
    z.object({ text: definitionText, type: definitionTypeSchema.nullable() }),
    definitionCheckSchema,
  ),
  'api.definition.format': call(
    z.object({ text: definitionText, format: definitionFormatSchema }),
    z.object({ text: z.string() }),
  ),
  'api.link.add': call(place.extend({ kind: linkKindSchema, id: z.string() }), nothing),
  'api.link.remove': call(place.extend({ kind: linkKindSchema, id: z.string() }), nothing),
  /** Makes a collection of a definition. `job` is a name of the window's choice, to follow the work and to cancel it. */
  'api.collection.generate': call(place.extend({ name, options: generationOptionsSchema, job }), id),
  'api.collection.of-rows': call(place.extend({ name, rows: z.array(requestRowSchema).min(1).max(10_000) }), id),
  'api.collection.update': call(
    place.extend({ collection: z.string(), apply: z.boolean(), job }),
    z.object({ changes: z.array(updateChangeSchema) }),
  ),
  'api.job.cancel': call(z.object({ job }), nothing),

  /** Keeps edits that are not saved over a restart, or forgets them. */
  'draft.keep': call(z.object({ key, draft: draftSchema.nullable() }), nothing),
  'window.remember': call(windowStateSchema, nothing),
  /** The request of a cURL command, and a name for it; of several commands the first. */
  'curl.parse': call(z.object({ text: z.string().max(1_000_000) }), z.object({ name, parts: requestPartsSchema })),

  /** As long as the body of an answer may be. */
  'clipboard.write': call(z.object({ text: z.string().max(60_000_000) }), nothing),
  'settings.set': call(settingsSchema.partial(), nothing),
} as const;

/** Everything the main process tells the window of its own accord. The only list. */
export const events = {
  /** A collection that is new to the window, as a whole. */
  'collection.changed': collectionOutlineSchema,
  /** What has changed about one that the window knows. */
  'collection.patched': outlinePatchSchema,
  'collection.removed': id,
  'environment.changed': environmentSchema,
  'environment.removed': id,
  'mock-server.changed': mockServerSchema,
  'mock-server.removed': id,
  'mock-server.state': z.object({ id: z.string(), state: mockServerStateSchema }),
  /** A mock server's log has grown: told a few times a second at most. */
  'calls.added': z.object({ mock: z.string() }),
  /** How much of an answer is there, in bytes: told five times a second at most. `total` where the server says it. */
  'request.progress': z.object({ job: z.string(), received: z.number(), total: z.number().nullable() }),
  'history.added': z.object({ rows: z.array(historyRowSchema) }),
  'history.removed': z.object({ ids: z.array(z.number()) }),
  'api.changed': apiSchema,
  'api.removed': id,
  /** What the work of this name is doing now. */
  'api.job.stage': z.object({ job: z.string(), stage: z.string() }),
  /** The system's menu asks for what the window does. */
  'menu.open-workspace-folder': nothing,
  /** Something went into the trash or out of it. */
  'trash.changed': nothing,
  'settings.changed': settingsSchema,
  /** A file that could not be read, or a write that failed. */
  problem: problemSchema,
  /** A problem that is none any more. */
  'problem.solved': z.object({ file: z.string() }),
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type CallInput<N extends CallName> = z.infer<Calls[N]['input']>;
export type CallOutput<N extends CallName> = z.infer<Calls[N]['output']>;
export type Events = typeof events;
export type EventName = keyof Events;
export type EventData<N extends EventName> = z.infer<Events[N]>;
export type Snapshot = z.infer<typeof snapshotSchema>;
export type Problem = z.infer<typeof problemSchema>;

/** One event on its way to the window. */
export type AnyEvent = { [N in EventName]: { name: N; data: EventData<N> } }[EventName];
