const ends = [10, 70, 130, 190, 250];

/** Decoration: what comes from many places goes through one point, and on to many. */
export function Streams() {
  return (
    <svg class="streams" viewBox="0 0 1280 260" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      {ends.map((y) => (
        <g key={y}>
          <path d={`M0 ${y}C420 ${y} 420 130 640 130S860 ${y} 1280 ${y}`} />
          <circle cx="4" cy={y} r="4" />
          <circle cx="1276" cy={y} r="4" />
        </g>
      ))}
      <circle class="once" cx="640" cy="130" r="11" />
    </svg>
  );
}
