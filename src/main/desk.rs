//! The help desk: the board, and a case handed over or taken in.

use std::io;

use sesame::app;
use sesame::args::Handing;
use sesame::commands::{self, FINE};
use sesame::desk::Desk;
use sesame::desk::view::AtDesk;
use sesame::os::{CaseFolder, SystemWorld};
use sesame::tui::{self, Reads};
use sesame::wizard::{Fault, Outcome};

use crate::ready::Ready;

impl Ready<'_> {
    pub(super) fn desk(&self, handing: &Handing) -> io::Result<u8> {
        let voice = self.door.voice(&self.kit.words, None);
        let (mut out, mut err) = (io::stdout(), io::stderr());
        match handing {
            Handing::Board => self.board(),
            Handing::Export(nickname, output) => {
                commands::export(self.folder, nickname, output, &voice, &mut out, &mut err)
            }
            Handing::Import(file) => commands::import(self.folder, file, &voice, &self.clock.now(), &mut out, &mut err),
        }
    }

    fn board(&self) -> io::Result<u8> {
        let kit = self.kit;
        // The volunteer's language is not that of a progress that lies beside.
        let language = self.door.language(&kit.words, None);
        self.watch(&language);
        let Some(mut display) = self.offer_lines(&language, self.display())? else { return Ok(FINE) };
        let trace = !self.args.no_trace;
        let folder = trace.then(|| self.folder.to_owned());
        // No progress is kept here: the cases have a folder of their own.
        let mut machine = SystemWorld::new(self.clock, Err(Fault::NoTrace), folder, Vec::new()).keeping_in(
            self.given_folder.clone(),
            &kit.words,
            &language,
        );
        let mut cases = CaseFolder::new(self.folder, trace);
        let mut desk = Desk::new(&kit.guide, &kit.words, &language, &self.clock.now());
        let left = loop {
            desk.session_mut().show_as(display);
            machine.show_as(display);
            let left = self.meet(&display, Reads::Queued, true, &mut |front| {
                app::run(&mut AtDesk::new(&mut desk, &kit.words, &mut cases), front, &mut machine)
            });
            tui::give_back();
            match left {
                Ok(Outcome::Switched(other)) => display = other,
                left => break left,
            }
        };
        self.leave(left, desk.language(), trace && desk.is_kept())
    }
}
