/** A font as the bytes of its file. */
declare module "*.woff" {
  const bytes: Uint8Array;
  export default bytes;
}
