/** Made by the dataset plugin: where the compiled data of this build lies, relative to the base address. */
declare module 'virtual:dataset' {
  export const folder: string;
  export const dataVersion: string;
  export const dataDate: string;
}

/** Made by the plugin for the editor's data: where the source files of this build lie, relative to the base address. */
declare module 'virtual:editor-data' {
  export const file: string;
}
