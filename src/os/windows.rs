//! Two Windows-only queries that no safe library wraps.
#![expect(unsafe_code, reason = "two calls that read a fact into a variable of ours; nothing is kept or shared")]

use windows_sys::Win32::System::Console::GetConsoleProcessList;
use windows_sys::Win32::UI::WindowsAndMessaging::{SPI_GETSCREENREADER, SystemParametersInfoW};

/// Whether a screen reader has registered with Windows. NVDA and JAWS do; Narrator does not.
pub(super) fn screen_reader() -> bool {
    let mut found: i32 = 0;
    // SAFETY: this query writes one BOOL, an i32, through the pointer, which points to `found`.
    let answered = unsafe { SystemParametersInfoW(SPI_GETSCREENREADER, 0, (&raw mut found).cast(), 0) };
    answered != 0 && found != 0
}

/// Whether no other program, such as a shell, uses this console: it then closes with us.
pub(super) fn owns_console() -> bool {
    let mut processes = [0_u32; 2];
    // SAFETY: at most two numbers are written, and the array has room for two.
    let count = unsafe { GetConsoleProcessList(processes.as_mut_ptr(), 2) };
    count == 1
}
