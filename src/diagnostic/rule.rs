//! The rules of guides, facts and words.

use strum::{IntoStaticStr, VariantArray};

/// The rule that a mistake breaks. Its name in `check --json` is in kebab case (`guide-id`); the message
/// `problem-<name>` describes it, and its attribute `.cure` says what to do, unless the cure is a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Rule {
    Address,
    AddressForm,
    AddressLong,
    AnswerWasAlive,
    BackLost,
    ButtonLabel,
    ChoiceCount,
    ChoiceLeads,
    ChoiceLong,
    CodeTwice,
    CodeWasTwice,
    CodeZero,
    ConfirmMany,
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
    FieldMissing,
    FieldType,
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
    KeyByHand,
    KeyLabel,
    KeyLetter,
    KeyName,
    KeyTwice,
    Kind,
    Label,
    LabelLanguage,
    LabelNotWeb,
    LabelOurs,
    LabelWeb,
    LacksCase,
    LacksEnd,
    LacksQuote,
    LacksVariable,
    LanguageCode,
    LanguageDefault,
    LanguageEmpty,
    LanguageFile,
    LanguageLacks,
    LanguageSpelling,
    LanguageUnknown,
    ListIdle,
    ListLacks,
    ListMissing,
    ListSame,
    ListShort,
    ListTwice,
    ListWord,
    MoreQuote,
    NoContact,
    NoFile,
    NoGate,
    NoSource,
    NoStages,
    NoSteps,
    NumberBare,
    PhrasesNone,
    PictureMark,
    PicturePart,
    PictureText,
    Practise,
    ReviewDue,
    Secret,
    SecretLacks,
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
    TomlList,
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
    Untranslated,
    WaitBackwards,
    WaitKind,
    WaitLength,
    WaitLong,
    WaitNoEnd,
    WasAlive,
    WasTwice,
    WhenAlways,
    WhenQuestion,
    WhenValue,
    WordForbidden,
    WordUnspoken,
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
    WrapperForm,
}

impl Rule {
    pub const ALL: &[Rule] = Rule::VARIANTS;

    pub fn name(self) -> &'static str {
        self.into()
    }

    pub fn severity(self) -> Severity {
        match self {
            // Was right when written; due for review.
            Rule::ReviewDue => Severity::Warning,
            // Another language fills in what is missing.
            Rule::Untranslated | Rule::WordsSame | Rule::LabelLanguage | Rule::LacksEnd => Severity::Warning,
            Rule::ListMissing | Rule::ListShort | Rule::ListSame | Rule::ListTwice | Rule::ListWord => {
                Severity::Warning
            }
            // Found by its title and text alone.
            Rule::PhrasesNone => Severity::Warning,
            // Readable, but should be easier to read.
            Rule::SentenceLong | Rule::SentenceAverage | Rule::TitleLong | Rule::ChoiceLong => Severity::Warning,
            Rule::WordForbidden
            | Rule::WordUnspoken
            | Rule::WordWide
            | Rule::NumberBare
            | Rule::CueAlone
            | Rule::KeyLabel => Severity::Warning,
            Rule::TypeApostrophe | Rule::TypeCapital | Rule::TypeDots | Rule::TypeSpaces => Severity::Warning,
            Rule::TypeHardSpace | Rule::TypeNoSpace | Rule::TypeQuotes => Severity::Warning,
            // Unused, so users never see it.
            Rule::FactIdle | Rule::WordsIdle | Rule::ListIdle => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// Whether the remedy is a known name, not a text from the catalogues.
    pub fn is_about_a_name(self) -> bool {
        matches!(
            self,
            Rule::Address
                | Rule::Exit
                | Rule::Field
                | Rule::Label
                | Rule::LanguageUnknown
                | Rule::NoContact
                | Rule::Stage
                | Rule::Step
                | Rule::TroubleGuide
                | Rule::WhenQuestion
                | Rule::WhenValue
                | Rule::WordsAttribute
                | Rule::WordsFunction
                | Rule::WordsQuote
                | Rule::WordsRefers
                | Rule::WordsVariable
        )
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Severity {
    /// The guide can be used, but someone should look at it.
    Warning,
    /// The guide cannot be used like this.
    Error,
}
