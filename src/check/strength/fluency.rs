//! Whether letters read like a word: which letter follows which in the words of our lists.

const LETTERS: usize = 26;

/// Bits for each next letter: the words of our lists take 3.5, letters at random 6.5, names of other languages up to 5.7.
const READABLE: f64 = 4.6;

/// What a bit more than that costs.
const EFFORT: f64 = 3.0;

#[derive(Debug)]
pub(super) struct Fluency(Vec<[u32; LETTERS]>);

impl Fluency {
    pub(super) fn of<'w>(words: impl Iterator<Item = &'w Vec<char>>) -> Self {
        let mut pairs = vec![[0; LETTERS]; LETTERS];
        for word in words {
            for pair in word.windows(2) {
                if let (Some(one), Some(next)) = (letter(pair[0]), letter(pair[1])) {
                    pairs[one][next] += 1;
                }
            }
        }
        Fluency(pairs)
    }

    /// What letters cost more than a word, because they do not read like one. Without lists, all do.
    pub(super) fn effort(&self, letters: &[char]) -> u32 {
        let over = letters.windows(2).map(|pair| match (letter(pair[0]), letter(pair[1])) {
            (Some(one), Some(next)) => {
                let all: u32 = self.0[one].iter().sum();
                // Half a time more than it was seen: what was never seen may still occur.
                let often = (f64::from(self.0[one][next]) + 0.5) / (f64::from(all) + 13.0);
                -libm::log2(often) - READABLE
            }
            // Letters of other alphabets are not judged.
            _ => -READABLE,
        });
        (over.sum::<f64>().max(0.0) * EFFORT) as u32
    }
}

fn letter(letter: char) -> Option<usize> {
    letter.is_ascii_lowercase().then(|| usize::from(letter as u8 - b'a'))
}
