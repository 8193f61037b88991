const [barHeight, gap, labelWidth, chartWidth] = [18, 10, 210, 380];

/** Horizontal bars, as an SVG that follows the reader's light or dark theme. */
export function drawChart(title: string, values: readonly (readonly [name: string, value: number])[]): string {
  const most = Math.max(...values.map(([, value]) => value));
  const bars = values.map(([name, value], index) => {
    const y = 40 + index * (barHeight + gap);
    const width = (value / most) * chartWidth;
    const kind = name.startsWith("tailscale-openapi") ? "ours" : "other";
    return `  <text x="${labelWidth - 8}" y="${y + 13}" text-anchor="end">${name}</text>
  <rect class="${kind}" x="${labelWidth}" y="${y}" width="${width.toFixed(1)}" height="${barHeight}" rx="3"/>
  <text x="${(labelWidth + width + 6).toFixed(1)}" y="${y + 13}">${value.toFixed(2)}</text>`;
  });
  const height = 40 + values.length * (barHeight + gap);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="660" height="${height}" viewBox="0 0 660 ${height}" role="img" aria-label="${title}">
  <!-- Drawn by \`npm run bench -- --write\`. -->
  <style>
    text { font: 13px system-ui, sans-serif; fill: #24292f; }
    .ours { fill: #3b6fd4; }
    .other { fill: #9aa4b2; }
    @media (prefers-color-scheme: dark) { text { fill: #e6edf3; } .other { fill: #6e7781; } }
  </style>
  <text x="0" y="18" font-weight="600">${title}</text>
${bars.join("\n")}
</svg>
`;
}
