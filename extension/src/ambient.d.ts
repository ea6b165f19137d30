/** Style sheets are bundled as text: they go into the shadow root, never into the page. */
declare module '*.css' {
  const text: string;
  export default text;
}

/** True in the build that the end-to-end test drives: only there can a script look into the shadow root. */
declare const __TEST__: boolean;

/** The Navigation API, where the browser has it. */
interface Window {
  readonly navigation?: EventTarget;
}
