namespace SevenHours.Language;

/// <summary>Rules of the content gate: decisions, and who vouches for the text.</summary>
public static partial class GateRules
{
    /// <summary>A finding stays by decision.</summary>
    public static readonly DiagnosticRule Overridden = new(
        "SH5030",
        Severity.Note,
        "An identifier stays by decision",
        "`{0}` is outside the reserved ranges and stays by decision of {1} (\"{2}\").",
        "Whoever makes an exercise of the package has to know what in it may belong to somebody, and who answers for it.",
        "Nothing has to be done. When the text changes, decide again.");

    /// <summary>A decision about nothing.</summary>
    public static readonly DiagnosticRule StaleOverride = new(
        "SH5031",
        Severity.Warning,
        "A decision about a text that is gone",
        "No finding has the fingerprint `{0}` any more; {1} decided on another text.",
        "A decision holds for one identifier in one text. The text has changed, so nobody has decided on what stands there now.",
        "Take the override out of `gate.yaml`; if the identifier is still there, decide anew with the fingerprint that its finding names.");

    /// <summary>Nobody vouches for the package.</summary>
    public static readonly DiagnosticRule NotAttested = new(
        "SH5040",
        Severity.Warning,
        "Nobody vouches for the package",
        "Nobody has stated yet that no real case is recognisable in this package.",
        "Those who play may know the real case, or be in it. Somebody with a name has to have looked for that.",
        "Read the package from end to end, then run `sevenhours attest <package> --by <your name> --role author --composed-from 3 --redrawn dates,places,gender,age,nationality`.");

    /// <summary>The text has changed since the author vouched for it.</summary>
    public static readonly DiagnosticRule StaleAttestation = new(
        "SH5041",
        Severity.Warning,
        "The text has changed since it was vouched for",
        "The package has changed since {0} stated that no real case is recognisable.",
        "A statement holds for the text that was read. One sentence can make a person recognisable.",
        "Read what has changed, then run `sevenhours attest <package> --by <your name> --role author` again.");

    /// <summary>Nobody else has read it.</summary>
    public static readonly DiagnosticRule NoSecondReader = new(
        "SH5042",
        Severity.Warning,
        "Nobody else has read the package",
        "The package has no second reader.",
        "Who knows the real case no longer sees what gives it away. A second pair of eyes does.",
        "Ask somebody who knows such cases to read it and to run `sevenhours attest <package> --by <name> --role second-reader`.");

    /// <summary>The text has changed since the second reading.</summary>
    public static readonly DiagnosticRule StaleSecondReading = new(
        "SH5043",
        Severity.Warning,
        "The text has changed since it was read a second time",
        "The package has changed since {0} read it.",
        "A statement holds for the text that was read.",
        "Ask for a second reading of what has changed; then `sevenhours attest <package> --by <name> --role second-reader`.");

    /// <summary>One person vouches twice.</summary>
    public static readonly DiagnosticRule SamePerson = new(
        "SH5044",
        Severity.Error,
        "Author and second reader are one person",
        "{0} vouches for the package twice.",
        "The second reading is there to find what the first overlooked. Nobody can do that for himself.",
        "Ask another person to read the package.");

    /// <summary>Composed from one or two cases.</summary>
    public static readonly DiagnosticRule TooFewCases = new(
        "SH5045",
        Severity.Error,
        "Composed from too few cases",
        "The package is composed from {0} real cases.",
        "In one case, or two, those concerned and their colleagues recognise themselves whatever is changed.",
        "Compose it from three or more, or invent all of it and write 0.")
    {
        Wrong = "composed_from: 1",
        Right = "composed_from: 3",
    };

    /// <summary>Not everything was drawn anew.</summary>
    public static readonly DiagnosticRule NotRedrawn = new(
        "SH5046",
        Severity.Warning,
        "Not everything was drawn anew",
        "Nobody states that {0} were drawn anew.",
        "Each of them that stays as it was makes a person easier to recognise; two together often suffice.",
        "Draw them anew, and attest again with all of them in `--redrawn`.");
}
