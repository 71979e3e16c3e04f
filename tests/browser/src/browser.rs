//! Chromium without a window, driven by chromedriver.

use serde_json::{Value, json};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use thirtyfour::ChromiumLikeCapabilities;
use thirtyfour::TypingData;
use thirtyfour::common::command::{Command as Driven, ExtensionCommand};
use thirtyfour::prelude::*;
use tokio::time::timeout;

/// How long chromedriver may take to listen.
const START: Duration = Duration::from_secs(20);

/// A browser with one page.
pub struct Browser {
    pub driver: WebDriver,
    process: Child,
}

impl Browser {
    /// Starts one; `None` where there is none on this machine, which is said.
    pub async fn start() -> Option<Browser> {
        let port = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let started = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let Ok(process) = started else {
            super::skipped::say(
                "the page: there is no chromedriver (apt install chromium chromium-driver)",
            );
            return None;
        };
        let driver = connect(port).await;
        Some(Browser { driver, process })
    }

    /// Loads a page.
    pub async fn open(&self, address: &str) {
        self.driver.goto(address).await.unwrap();
    }

    /// Gives the page this width and height.
    pub async fn resize(&self, (width, height): (u32, u32)) {
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        let devtools = self.driver.cdp();
        devtools
            .send_raw("Emulation.setDeviceMetricsOverride", size)
            .await
            .unwrap();
    }

    /// The text of the element with this id.
    pub async fn text(&self, id: &str) -> String {
        self.driver
            .find(By::Id(id))
            .await
            .unwrap()
            .text()
            .await
            .unwrap()
    }

    /// What a script in the page gives back.
    pub async fn script(&self, script: &str) -> Value {
        self.driver
            .execute(script, Vec::new())
            .await
            .unwrap()
            .json()
            .clone()
    }

    /// The texts that a script in the page makes of this one.
    pub async fn script_on(&self, script: &str, text: &str) -> Vec<String> {
        let told = self
            .driver
            .execute(script, vec![json!(text)])
            .await
            .unwrap();
        let told = told.json().as_array().unwrap().iter();
        told.map(|text| text.as_str().unwrap().to_owned()).collect()
    }

    /// Clicks the element with this id.
    pub async fn click(&self, id: &str) {
        self.driver
            .find(By::Id(id))
            .await
            .unwrap()
            .click()
            .await
            .unwrap();
    }

    /// Types into whatever has the focus.
    pub async fn press(&self, keys: impl Into<TypingData>) {
        self.driver
            .action_chain()
            .send_keys(keys)
            .perform()
            .await
            .unwrap();
    }

    /// Roles and names of what a screen reader is told.
    pub async fn accessible(&self) -> Vec<(String, String)> {
        let tree = self
            .driver
            .cdp()
            .send_raw("Accessibility.getFullAXTree", json!({}))
            .await
            .unwrap();
        let nodes = tree["nodes"].as_array().unwrap().iter();
        let seen = nodes.filter(|node| node["ignored"] != json!(true));
        let text =
            |node: &Value, what: &str| node[what]["value"].as_str().unwrap_or_default().to_owned();
        seen.map(|node| (text(node, "role"), text(node, "name")))
            .collect()
    }

    /// What the console said since it was last asked.
    pub async fn console(&self) -> Vec<String> {
        self.log("browser").await
    }

    /// The addresses that were asked for since it was last asked, but for files of this machine.
    pub async fn requests(&self) -> Vec<String> {
        let messages = self.log("performance").await;
        let events = messages
            .iter()
            .map(|message| serde_json::from_str::<Value>(message).unwrap());
        let sent = events.filter(|event| event["message"]["method"] == "Network.requestWillBeSent");
        let address = |event: Value| {
            event["message"]["params"]["request"]["url"]
                .as_str()
                .unwrap_or_default()
                .to_owned()
        };
        sent.map(address)
            .filter(|url| !url.starts_with("file:") && !url.starts_with("data:"))
            .collect()
    }

    async fn log(&self, kind: &'static str) -> Vec<String> {
        let asked = Driven::ExtensionCommand(Box::new(Log(kind)));
        let answer = self.driver.handle().cmd(asked).await.unwrap();
        let entries = answer.value::<Value>().unwrap();
        let entries = entries.as_array().unwrap().iter();
        entries
            .map(|entry| entry["message"].as_str().unwrap().to_owned())
            .collect()
    }

    /// Ends it.
    pub async fn close(mut self) {
        // Whatever it says, its process is ended next.
        let _ = timeout(START, self.driver.quit()).await;
        end(&mut self.process);
    }
}

fn end(process: &mut Child) {
    // It may have ended by itself.
    let _ = process.kill();
    let _ = process.wait();
}

async fn connect(port: u16) -> WebDriver {
    let mut wanted = DesiredCapabilities::chrome();
    for argument in [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--window-size=1300,1000",
    ] {
        wanted.add_arg(argument).unwrap();
    }
    let logs = json!({ "browser": "ALL", "performance": "ALL" });
    wanted.set("goog:loggingPrefs", logs).unwrap();
    let (address, since) = (format!("http://127.0.0.1:{port}"), Instant::now());
    loop {
        match WebDriver::new(&address, wanted.clone()).await {
            Ok(driver) => return driver,
            Err(error) => assert!(since.elapsed() < START, "no browser: {error}"),
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

/// Chromium's own command for its logs.
#[derive(Debug)]
struct Log(&'static str);

impl ExtensionCommand for Log {
    fn parameters_json(&self) -> Option<Value> {
        Some(json!({ "type": self.0 }))
    }

    fn method(&self) -> http::Method {
        http::Method::POST
    }

    fn endpoint(&self) -> std::sync::Arc<str> {
        "/se/log".into()
    }
}
