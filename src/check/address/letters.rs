//! Look-alike letters and invisible characters.

use unicode_normalization::UnicodeNormalization;

use crate::text;

/// Whether a character is invisible or a control character.
pub(super) fn is_hidden(c: char) -> bool {
    (text::is_unfit(c) && !matches!(c, '\t' | '\n' | '\r'))
        || matches!(c, '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200c}' | '\u{200d}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}')
}

/// Foreign characters that look like others: Cyrillic, Greek, Armenian and other Latin letters, dots, hyphens, slashes.
/// Unicode's own table of such pairs has thousands of rows and would be larger than the whole check; these are the
/// letters of the names that matter. Fullwidth, mathematical and accented letters need no row: Unicode's decomposition
/// maps them to their base letter.
const ALIKE: [(char, &str); 30] = [
    ('a', "аαɑᴀ"),
    ('b', "вьƅʙ"),
    ('c', "сϲᴄⅽ"),
    ('d', "ԁɗᴅⅾ"),
    ('e', "еєεҽᴇℯ"),
    ('g', "ɡԍցɢ"),
    ('h', "һհʜ"),
    ('i', "іıɩιɪ"),
    ('j', "јϳ"),
    ('k', "кκᴋ"),
    ('l', "ⅼℓӏǀʟ"),
    ('m', "мⅿᴍ"),
    ('n', "пηոɴ"),
    ('o', "оοσօᴏøө"),
    ('p', "рρϸᴘ"),
    ('q', "ԛզ"),
    ('r', "гᴦʀ"),
    ('s', "ѕƽꜱ"),
    ('t', "тτᴛŧ"),
    ('u', "υսцᴜʋ"),
    ('v', "νѵᴠⅴ"),
    ('w', "ԝѡωաᴡ"),
    ('x', "хχⅹ"),
    ('y', "уγүʏ"),
    ('z', "ᴢʐ"),
    ('.', "。．｡․‧·•"),
    ('-', "‐‑‒–—―−﹣－ー"),
    ('/', "⁄∕╱⧸／"),
    (':', "：ː։∶"),
    ('@', "＠﹫"),
];

/// The text with every character replaced by the plain one that it looks like.
pub(super) fn skeleton(text: &str) -> String {
    let plain = |c: char| ALIKE.iter().find(|(_, alike)| alike.contains(c)).map_or(c, |(plain, _)| *plain);
    let bare = text::without_accents(&text.nfkc().collect::<String>().to_lowercase());
    // Replace before and after decomposition: a character may be a look-alike itself, or decompose to one.
    let bare: String = bare.chars().map(plain).collect();
    text::without_accents(&bare.nfkd().collect::<String>().to_lowercase()).chars().map(plain).collect()
}

/// The text with digits replaced by the letters that they resemble.
pub(super) fn undigited(text: &str) -> String {
    let letter = |c: char| match c {
        '0' => 'o',
        '1' => 'l',
        '3' => 'e',
        '4' => 'a',
        '5' => 's',
        other => other,
    };
    text.chars().map(letter).collect()
}
