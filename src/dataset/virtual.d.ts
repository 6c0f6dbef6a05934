/** Made by the dataset plugin: where the compiled data of this build lies, relative to the base address. */
declare module 'virtual:dataset' {
  export const folder: string;
  export const dataVersion: string;
  export const dataDate: string;
  /** What the site is called, and the area it is about. */
  export const site: {
    readonly name: string;
    readonly area: { readonly nl: string; readonly en: string };
    /** Who reads reports; absent while nobody is chosen. */
    readonly contact?: import('../core/model/data').SiteFile['contact'];
  };
}

/** Made by the open data plugin: the files that others may fetch and reuse, with their sizes. */
declare module 'virtual:open-data' {
  /** Folder with the files, relative to the base address: "data/open/1.2.0/". */
  export const openFolder: string;
  export const openFiles: readonly { readonly path: string; readonly bytes: number }[];
}

/** Made by the plugin for the editor's data: where the source files of this build lie, relative to the base address. */
declare module 'virtual:editor-data' {
  export const file: string;
}
