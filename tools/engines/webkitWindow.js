#!/usr/bin/env -S gjs -m
import Gio from 'gi://Gio';
/**
 * The smallest browser around WebKitGTK that its driver can steer: one window of any size, as the browser of a reader
 * in what matters (storage and workers on disk). The browser of the package itself cannot be made as narrow as a phone
 * and tells nobody what stands in its console.
 *
 * Run by the driver: webkitWindow.js <folder for what the site stores> <file for problems> <folder for downloads>
 */
import GLib from 'gi://GLib';
import Gtk from 'gi://Gtk?version=3.0';
import WebKit from 'gi://WebKit2?version=4.1';

const [folder, problems, downloads] = globalThis.ARGV;

/** Runs before anything of the page; says what a console would show, and lets the tests ask for dark colours. */
const WATCH = `(() => {
  const tell = (kind, text) => window.webkit.messageHandlers.problem.postMessage(kind + ': ' + text);
  for (const level of ['error', 'warn', 'assert']) {
    const real = console[level];
    console[level] = (...said) => {
      if (level !== 'assert' || !said[0]) tell(level, said.map(String).join(' '));
      real.apply(console, said);
    };
  }
  addEventListener('error', (event) => {
    const what = event.target === window ? event.message + ' (' + event.filename + ':' + event.lineno + ')' : 'could not load ' + (event.target.src ?? event.target.href);
    tell('error', what);
  }, true);
  addEventListener('unhandledrejection', (event) => tell('error', 'unhandled: ' + (event.reason?.stack ?? event.reason)));
  document.addEventListener('securitypolicyviolation', (event) =>
    tell('policy', event.effectiveDirective + ' blocked ' + event.blockedURI + ' ' + event.sample + ' (' + event.sourceFile + ':' + event.lineNumber + ')'));
})();`;

Gtk.init(null);
const look = Gtk.Settings.get_default();
look.gtk_enable_animations = false;

const context = WebKit.WebContext.new_with_website_data_manager(
  new WebKit.WebsiteDataManager({ base_data_directory: folder, base_cache_directory: folder }),
);
context.set_automation_allowed(true);
context.set_preferred_languages(['nl-NL', 'nl']);

context.connect('download-started', (_, download) => {
  download.connect('decide-destination', (_download, name) => {
    download.set_destination(GLib.filename_to_uri(GLib.build_filenamev([downloads, name]), null));
    return true;
  });
});

const content = new WebKit.UserContentManager();
const { ALL_FRAMES } = WebKit.UserContentInjectedFrames;
const { START } = WebKit.UserScriptInjectionTime;
content.add_script(WebKit.UserScript.new(WATCH, ALL_FRAMES, START, null, null));

const log = Gio.File.new_for_path(problems);
content.connect('script-message-received::problem', (_, message) => {
  const stream = log.append_to(Gio.FileCreateFlags.NONE, null);
  stream.write_all(`${JSON.stringify(message.get_js_value().to_string())}\n`, null);
  stream.close(null);
});
content.register_script_message_handler('problem');
content.connect('script-message-received::colours', (_, message) => {
  look.gtk_application_prefer_dark_theme = message.get_js_value().to_string() === 'dark';
});
content.register_script_message_handler('colours');

const window = new Gtk.Window({ default_width: 390, default_height: 844 });
let view;
context.connect('automation-started', (_, session) => {
  const info = WebKit.ApplicationInfo.new();
  info.set_name('WebKitGTK');
  info.set_version(WebKit.MAJOR_VERSION, WebKit.MINOR_VERSION, WebKit.MICRO_VERSION);
  session.set_application_info(info);
  session.connect('create-web-view', () => {
    if (!view) {
      view = new WebKit.WebView({
        web_context: context,
        user_content_manager: content,
        is_controlled_by_automation: true,
      });
      window.add(view);
      window.show_all();
    }
    return view;
  });
});
const loop = new GLib.MainLoop(null, false);
window.connect('destroy', () => loop.quit());
loop.run();
