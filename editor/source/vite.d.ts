// What vite makes of an import with this ending: the address of the module, bundled as a worker.
declare module '*?worker&url' {
  const address: string;
  export default address;
}
