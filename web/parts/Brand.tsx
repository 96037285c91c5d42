/** The tracker's sign: paths that come together. */
export function Brand() {
  return (
    <svg class="brand" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <rect width="32" height="32" rx="8" />
      <path d="M8 23c5 0 5-7 8-7s3 7 8 7M8 9c5 0 5 7 8 7s3-7 8-7" />
      <circle cx="16" cy="16" r="3" />
    </svg>
  );
}
