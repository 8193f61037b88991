/** `GET /__mock`: a page that shows and steers the mock. It stands alone; what it shows comes from the routes beside it. */
export const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tailscale API mock</title>
</html>
`;
