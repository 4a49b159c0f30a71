/** AssemblyScript compiled by the plugin in scripts/assembly.mjs. */
declare module '*?assembly' {
  const wasm: Uint8Array<ArrayBuffer>
  export default wasm
}
