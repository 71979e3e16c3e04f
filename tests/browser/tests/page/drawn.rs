//! The drawing at the end of a run is the chart that `--svg` writes.

use crate::{DEADLOCK, SOLUTION, list};
use browser::{Program, with_page};

/// Of a chart: the words on its signs and how many messages cross, from left to right and from right to left.
const CHART: &str = "
    const words = [...drawing.querySelectorAll('text.badge, text.alarm, text.name')].map((it) => it.textContent);
    const ways = [...drawing.querySelectorAll('path.arrow')].map((it) => {
        const [, x1, y1, x2, y2] = it.getAttribute('d').match(/^M([\\d.]+) ([\\d.]+)L([\\d.]+) ([\\d.]+)$/).map(Number);
        return `an arrow to the ${x2 < x1 ? 'left' : 'right'}, ${y2 > y1 ? 'down' : 'up'}`;
    });
    const count = (kind) => `${drawing.querySelectorAll(`.${kind}`).length} ${kind}`;
    const others = ['sent', 'start', 'waits', 'end'].map(count);
    return [...words, ...ways, ...others]";

#[tokio::test]
async fn the_page_draws_what_the_chart_draws() {
    for file in [SOLUTION, DEADLOCK] {
        let program = Program::of_project(file);
        let svg = program.svg();
        with_page(&program, async |browser| {
            let page = "go(length()); const drawing = document.getElementById('drawing');";
            let page = list(browser, &format!("{page}{CHART}")).await;
            // That the one channel is made goes without saying in a chart, and it has the names.
            let page: Vec<_> = page.into_iter().filter(|sign| sign != "channel").collect();
            let file = "const parser = new window['DOM' + 'Parser']();
                const drawing = parser.parseFromString(arguments[0], 'image/svg+xml');
                for (const name of drawing.querySelectorAll('text.name')) name.remove();";
            let chart = browser.script_on(&format!("{file}{CHART}"), &svg).await;
            assert_eq!(page, chart, "{}", program.file.display());
        })
        .await;
    }
}
