//! What is in sight: at the size of a small laptop and of a phone, in the light and in the dark, and for a screen
//! reader.

use crate::{DEADLOCK, LUCK, POOL, SOLUTION, list, prefer};
use browser::{Browser, Program, with_page};
use serde_json::{Value, json};
use std::time::Duration;

const SIZES: [(u32, u32); 2] = [(1366, 600), (390, 844)];

/// Goes through all steps; `look` is a piece of script that puts what is wrong into `found`.
async fn at_every_step(browser: &Browser, look: &str) -> Vec<String> {
    let script = format!(
        "const found = [];
        const box = (what) => (typeof what === 'string' ? document.querySelector(what) : what)?.getBoundingClientRect();
        for (let step = 0; step <= length(); step++) {{
            go(step);
            const wrong = (words) => found.push(`step ${{step}}: ${{words}}`);
            {look}
        }}
        return found"
    );
    list(browser, &script).await
}

/// The marked line, the newest sign, all that the step changed, and the end.
const SEEN: &str = "
    const page = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    const within = (what, frame, name) => {
        const inner = box(what);
        if (!inner) return wrong(`there is no ${name}`);
        const out = inner.top < frame.top - 1 || inner.bottom > frame.bottom + 1
            || inner.left < frame.left - 1 || inner.right > frame.right + 1;
        if (out) wrong(`${name} is out of sight: ${JSON.stringify(inner)} in ${JSON.stringify(frame)}`);
    };
    const chart = box('#chart');
    const under = { left: chart.left, right: chart.right, top: box('#names').bottom, bottom: chart.bottom };
    for (const panel of ['#told', '#source', '#chart', '#output', '#forth']) within(panel, page, panel);
    within('#source [aria-current]', box('#source'), 'the marked line');
    if (step > 0) within('#steps [aria-current]', under, 'the newest step');
    const changed = document.querySelectorAll('#threads .changed, #channels .changed, #drawing .mark.fresh');
    for (const one of changed) within(one, under, `what changed: ${one.outerHTML}`);
    for (const state of document.querySelectorAll('#threads li')) {
        if (state.scrollHeight > state.clientHeight + 1) wrong(`cut off: ${state.textContent}`);
    }
    const how = rowOf(run, step - 1)?.effect?.kind;
    if (how === 'printed' && !document.querySelector('#output.changed')) wrong('nothing printed');
    if (step > 0 && changed.length === 0) wrong('nothing changed');
    if (step === length()) within('#end', under, 'the end');
    if (document.documentElement.scrollWidth > innerWidth) wrong('the page is too wide');
    const panel = document.getElementById('chart');
    if (panel.scrollWidth > panel.clientWidth) wrong('the chart is too wide');";

#[tokio::test]
async fn the_marked_line_and_what_changed_are_in_sight() {
    for file in [
        SOLUTION,
        DEADLOCK,
        LUCK,
        POOL,
        "ui-tests/shipped/ex08_the_loop_that_never_ends.rs",
    ] {
        with_page(&Program::of_project(file), async |browser| {
            prefer(browser, "light", "reduce").await;
            for size in SIZES {
                browser.resize(size).await;
                let found = at_every_step(browser, SEEN).await;
                assert_eq!(found, Vec::<String>::new(), "{file} at {size:?}");
            }
        })
        .await;
    }
}

/// Where a character of the code is to be seen, it and nothing else is there.
const UNCOVERED: &str = "
    const frame = box('#source');
    for (const code of document.querySelectorAll('#lines code')) {
        for (const part of code.getClientRects()) {
            if (part.width < 4 || part.top < frame.top || part.bottom > frame.bottom) continue;
            for (const x of [part.left + 1, (part.left + part.right) / 2, part.right - 1]) {
                const there = document.elementFromPoint(x, (part.top + part.bottom) / 2);
                if (!code.contains(there)) wrong(`${there?.outerHTML} covers ${code.textContent}`);
            }
            if (part.right > frame.right) wrong(`cut off: ${code.textContent}`);
        }
    }";

#[tokio::test]
async fn nothing_covers_code() {
    with_page(&Program::of_project(DEADLOCK), async |browser| {
        prefer(browser, "light", "reduce").await;
        for size in SIZES {
            browser.resize(size).await;
            assert_eq!(
                at_every_step(browser, UNCOVERED).await,
                Vec::<String>::new(),
                "{size:?}"
            );
        }
    })
    .await;
}

/// The contrast of each text with what is behind it, by WCAG 2.
const CONTRAST: &str = "
    const lightness = (colour) => {
        const [r, g, b] = colour.match(/[\\d.]+/g).map(Number).map((part) => part / 255)
            .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (what) => {
        for (; what; what = what.parentElement) {
            const colour = getComputedStyle(what).backgroundColor;
            if (!/, 0\\)$|^color|transparent/.test(colour)) return colour;
        }
        return 'rgb(255, 255, 255)';
    };
    const texts = 'h1, h2, #verdict, #told, #source span, #source code, #names li, #threads li, #channels li, '
        + '.token code, #end, #question, #next button, #output, footer p, button:not(:disabled)';
    for (const text of document.querySelectorAll(texts)) {
        if (text.textContent.trim() === '') continue;
        const both = [lightness(getComputedStyle(text).color), lightness(behind(text))];
        const [a, b] = both.sort((one, other) => other - one);
        const contrast = (a + 0.05) / (b + 0.05);
        if (contrast < 4.5) wrong(`${contrast.toFixed(1)}: ${text.outerHTML}`);
    }";

#[tokio::test]
async fn it_can_be_read_in_the_light_and_in_the_dark() {
    with_page(&Program::of_project(DEADLOCK), async |browser| {
        let colour = "return getComputedStyle(document.body).backgroundColor";
        let mut seen = Vec::new();
        for scheme in ["light", "dark"] {
            prefer(browser, scheme, "reduce").await;
            seen.push(browser.script(colour).await);
            assert_eq!(
                at_every_step(browser, CONTRAST).await,
                Vec::<String>::new(),
                "{scheme}"
            );
        }
        assert_eq!(
            seen,
            [json!("rgb(255, 255, 255)"), json!("rgb(13, 17, 23)")]
        );
    })
    .await;
}

#[tokio::test]
async fn nothing_moves_for_who_wants_it_still() {
    with_page(&Program::of_project(SOLUTION), async |browser| {
        let moves = "go(5); const style = (what) => getComputedStyle(document.querySelector(what));
            const scrolls = [style('#source').scrollBehavior, style('#chart').scrollBehavior];
            return [...scrolls, style('#drawing .mark.fresh').animationName]";
        // A message that is sent, and one that is received.
        let flies = "return [5, 8].map((step) => {
            go(step - 1); go(step);
            return document.querySelectorAll('.flying').length; })";
        let mut seen: Vec<Value> = Vec::new();
        let mut flown = Vec::new();
        for motion in ["no-preference", "reduce"] {
            prefer(browser, "light", motion).await;
            seen.push(browser.script(moves).await);
            flown.push(browser.script(flies).await);
            tokio::time::sleep(Duration::from_millis(1_500)).await;
            let left = browser.script("return document.querySelectorAll('.flying').length");
            assert_eq!(left.await, json!(0));
        }
        assert_eq!(flown, [json!([1, 2]), json!([0, 0])]);
        assert_eq!(
            seen,
            [
                json!(["smooth", "smooth", "appear"]),
                json!(["auto", "auto", "none"])
            ]
        );
    })
    .await;
}

#[tokio::test]
async fn a_screen_reader_is_told_all_of_it() {
    with_page(&Program::of_project(DEADLOCK), async |browser| {
        browser.script("go(10)").await;
        let heard = browser.accessible().await;
        let has = |role: &str, name: &str| heard.iter().any(|(r, n)| r == role && n.contains(name));
        for (role, name) in [
            ("main", ""),
            ("region", "Steps"),
            ("region", "Program"),
            ("region", "What has happened"),
            ("region", "Printed"),
            ("group", "Move through the steps"),
            ("combobox", "Order"),
            ("combobox", "Speed"),
            ("slider", "Step"),
            ("status", ""),
            ("list", "Steps so far"),
            ("list", "Threads"),
            ("list", "Channels"),
            ("list", "Waiting in channel `tx`"),
            ("button", "the second thread sends \"Hi from thread 2\""),
        ] {
            assert!(has(role, name), "no {role} {name}: {heard:?}");
        }
        for button in ["First", "Back", "Next", "Last", "Play"] {
            assert!(heard.contains(&("button".to_owned(), button.to_owned())), "{button}");
        }
        let nameless = heard.iter().find(|(role, name)| {
            matches!(&**role, "button" | "slider" | "combobox" | "region") && name.is_empty()
        });
        assert_eq!(nameless, None);
        let live = "return [told.getAttribute('role'), document.querySelectorAll('[aria-live], [role=status]').length]";
        assert_eq!(browser.script(live).await, json!(["status", 1]));
    })
    .await;
}

/// By Tab alone: buttons, slider, speed, order, then the program, the newest step, who may go on, and what is printed.
#[tokio::test]
async fn the_focus_goes_through_the_page_in_its_order() {
    with_page(&Program::of_project(DEADLOCK), async |browser| {
        browser.script("go(5); document.activeElement.blur()").await;
        let mut seen = Vec::new();
        for _ in 0..15 {
            browser.press(thirtyfour::prelude::Key::Tab).await;
            let focused = "const it = document.activeElement; return it.id || it.closest('[id]')?.id || it.tagName";
            seen.push(browser.script(focused).await.as_str().unwrap().to_owned());
        }
        let wanted = [
            "first", "back", "forth", "last", "play", "step", "speed", "run", "source", "header", "chart", "steps",
            "next", "next", "output",
        ];
        assert_eq!(seen, wanted);
    })
    .await;
}
