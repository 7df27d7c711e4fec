//! An author's mistake: where it is, what was found, and the cure.

use std::fmt;

use strum::{IntoStaticStr, VariantArray};

/// What a mistake breaks. Its name in `check --json` is written with small letters and hyphens (`guide-id`); the message
/// `problem-<name>` says what it is, and its attribute `.cure` what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[expect(missing_docs, reason = "the catalogues say it in a sentence each")]
pub enum Rule {
    Address,
    AddressForm,
    AddressLong,
    BackLost,
    ButtonLabel,
    ChoiceCount,
    ChoiceLeads,
    ChoiceLong,
    CodeTwice,
    CodeZero,
    ConfirmMany,
    Contact,
    CueAlone,
    DateWrong,
    DeadEnd,
    DeviceCode,
    DeviceCodeForm,
    DeviceCodeTwice,
    Exit,
    ExitUnused,
    FactIdle,
    Field,
    FileLarge,
    FileText,
    FormatNew,
    FormatOld,
    GuideId,
    HolidayConfidence,
    HolidayDate,
    HolidayGap,
    HolidayReview,
    HolidaySeat,
    HolidayTwice,
    HolidayWeekend,
    HolidayYear,
    IdForm,
    IdTaken,
    IdTwice,
    Kind,
    Label,
    LabelLanguage,
    LabelOurs,
    LacksCase,
    LacksEnd,
    LacksQuote,
    LacksVariable,
    ListIdle,
    ListLacks,
    ListShort,
    ListWord,
    NoContact,
    NoFile,
    NoGate,
    NoSource,
    NoStages,
    NoSteps,
    NumberBare,
    PicturePart,
    Practise,
    ReviewDue,
    Secret,
    SentenceAverage,
    SentenceLong,
    SignUnfit,
    SourceForm,
    Stage,
    StageEmpty,
    StageOrder,
    Step,
    StepLater,
    TitleLong,
    Toml,
    Trap,
    TroubleGuide,
    TroubleNoCure,
    TroubleNowhere,
    TypeApostrophe,
    TypeCapital,
    TypeDots,
    TypeHardSpace,
    TypeNoSpace,
    TypeQuotes,
    TypeSpaces,
    Unreachable,
    WaitBackwards,
    WaitKind,
    WaitLength,
    WaitLong,
    WaitNoEnd,
    WasAlive,
    WhenAlways,
    WhenQuestion,
    WhenValue,
    WordForbidden,
    WordWide,
    WordsAddress,
    WordsAttribute,
    WordsBroken,
    WordsChain,
    WordsCircle,
    WordsDeep,
    WordsFunction,
    WordsIdle,
    WordsMissing,
    WordsQuote,
    WordsRefers,
    WordsSame,
    WordsTerm,
    WordsTwice,
    WordsVariable,
}

impl Rule {
    /// Every rule.
    pub const ALL: &[Rule] = Rule::VARIANTS;

    /// Its name.
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// How much a mistake of this kind weighs.
    pub fn severity(self) -> Severity {
        match self {
            // What was right when it was written is to be looked at again.
            Rule::ReviewDue => Severity::Warning,
            _ => Severity::Error,
        }
    }
}

/// How much a mistake weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Severity {
    /// The guide can be used; somebody should look.
    Warning,
    /// It cannot be used like this.
    Error,
}

/// A mistake in a guide, a fact file or a catalogue of words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, as on the shelf.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// What it breaks.
    pub rule: Rule,
    /// The names the message speaks of.
    pub args: Vec<(&'static str, String)>,
}

impl Problem {
    /// A mistake at a place.
    pub fn new(path: &str, (line, column): (usize, usize), rule: Rule, args: &[(&'static str, &str)]) -> Self {
        let args = args.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        Problem { path: path.to_owned(), line, column, rule, args }
    }
}

/// For logs and tests; people get the sentence from `words`.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.path, self.line, self.column, self.rule.name())?;
        self.args.iter().try_for_each(|(name, value)| write!(f, " {name}={value}"))
    }
}

/// The known name nearest to a misspelt one, if any is near: at most a third of its letters differ.
pub fn nearest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    /// Names looked at, at most: a list of thousands is no list to choose from.
    const MOST: usize = 1500;
    let length = wrong.chars().count();
    let limit = (length / 3).max(1);
    known
        .into_iter()
        .filter(|name| name.len().abs_diff(wrong.len()) <= 2 * limit)
        .take(MOST)
        .map(|name| (strsim::levenshtein(wrong, name), name))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_found_and_a_far_one_is_not() {
        assert_eq!(nearest("sumbit", ["submit", "sign-in"]), Some("submit"));
        assert_eq!(nearest("xyz", ["submit", "sign-in"]), None);
    }
}
