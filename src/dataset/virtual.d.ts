/** Made by the dataset plugin: where the compiled data of this build lies, relative to the base address. */
declare module 'virtual:dataset' {
  export const folder: string;
  export const dataVersion: string;
  export const dataDate: string;
}
