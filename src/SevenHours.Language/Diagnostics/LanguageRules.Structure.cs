namespace SevenHours.Language;

/// <summary>Rules of the language itself: sections, keys and values.</summary>
public static partial class LanguageRules
{
    /// <summary>Unknown section.</summary>
    public static readonly DiagnosticRule UnknownSection = new(
        "SH1030",
        Severity.Error,
        "Unknown section",
        "There is no section `{0}`.{1}",
        "Its entries would not be in the exercise.",
        "Use one of the sections in the reference, or correct the spelling.")
    {
        Wrong = """
            fact:
              blue_door:
                statement: The door is blue.
            """,
        Right = """
            facts:
              blue_door:
                statement: The door is blue.
            """,
    };

    /// <summary>Unknown key.</summary>
    public static readonly DiagnosticRule UnknownKey = new(
        "SH1031",
        Severity.Error,
        "Unknown key",
        "{1} has no key `{0}`.{2}",
        "What stands under it would have no effect, and its author would go on believing that it has.",
        "Correct the spelling, or look up the keys in the reference.")
    {
        Wrong = """
            blue_door:
              statment: The door is blue.
            """,
        Right = """
            blue_door:
              statement: The door is blue.
            """,
    };

    /// <summary>The wrong kind of value.</summary>
    public static readonly DiagnosticRule WrongNode = new(
        "SH1032",
        Severity.Error,
        "The wrong kind of value",
        "`{0}` has to be {1}, and this is {2}.",
        "The value cannot be understood, so it is left out of the exercise.",
        "Write {1} here.")
    {
        Wrong = "statement: [The door is blue.]",
        Right = "statement: The door is blue.",
    };

    /// <summary>A required key is missing.</summary>
    public static readonly DiagnosticRule MissingKey = new(
        "SH1033",
        Severity.Error,
        "A required key is missing",
        "{1} needs `{0}`.",
        "Without it the entry has no meaning.",
        "Add `{0}: ...`.")
    {
        Wrong = """
            blue_door:
              grade: B2
            """,
        Right = """
            blue_door:
              statement: The door is blue.
              grade: B2
            """,
    };

    /// <summary>Not an identifier.</summary>
    public static readonly DiagnosticRule BadId = new(
        "SH1034",
        Severity.Error,
        "Not an identifier",
        "`{0}` cannot be an id.",
        "Ids appear in conditions, in string tables and in reports. They must look the same everywhere.",
        "Use small letters, digits and underscores, beginning with a letter, at most 64 in all.")
    {
        Wrong = """
            Blue Door:
              statement: The door is blue.
            """,
        Right = """
            blue_door:
              statement: The door is blue.
            """,
    };

    /// <summary>An id is used twice.</summary>
    public static readonly DiagnosticRule DuplicateId = new(
        "SH1035",
        Severity.Error,
        "An id is used twice",
        "`{0}` is already defined in {1}.",
        "Only one of the two could be meant when the id is used.",
        "Rename one of them, or delete it.")
    {
        Wrong = """
            # in facts.yaml and again in more.yaml
            facts:
              blue_door:
                statement: The door is blue.
            """,
    };

    /// <summary>A library defines this id already.</summary>
    public static readonly DiagnosticRule NeedsOverlay = new(
        "SH1036",
        Severity.Error,
        "A library defines this id already",
        "`{0}` is defined in {1}. To change it, say `overlay: extend` or `overlay: replace`.",
        "Without a word from the author it would be chance which of the two counts.",
        "Add `overlay: extend` to change some keys, `overlay: replace` to define it anew, or take another id.")
    {
        Wrong = """
            actions:
              rescue_entry:
                title: Entry
            """,
        Right = """
            actions:
              rescue_entry:
                overlay: extend
                title: Entry
            """,
    };

    /// <summary>An overlay over nothing.</summary>
    public static readonly DiagnosticRule OverlayOfNothing = new(
        "SH1037",
        Severity.Error,
        "An overlay over nothing",
        "There is no `{0}` in an included library to lay this over.{1}",
        "The author meant to change something, and nothing changes.",
        "Correct the id, include the library, or delete the key `overlay`.")
    {
        Wrong = """
            actions:
              rescue_entri:
                overlay: extend
                title: Entry
            """,
        Right = """
            actions:
              rescue_entry:
                overlay: extend
                title: Entry
            """,
    };

    /// <summary>Unknown overlay.</summary>
    public static readonly DiagnosticRule BadOverlay = new(
        "SH1038",
        Severity.Error,
        "Unknown overlay",
        "`{0}` is not an overlay.",
        "It decides whether the keys of the library stay or go.",
        "Write `extend` to keep the other keys of the library, or `replace` to drop them.")
    {
        Wrong = "overlay: change",
        Right = "overlay: extend",
    };

    /// <summary>An empty text.</summary>
    public static readonly DiagnosticRule EmptyText = new(
        "SH1039",
        Severity.Error,
        "An empty text",
        "`{0}` has no words.",
        "People would see an empty line.",
        "Write the text, or delete the key if it may be absent.")
    {
        Wrong = "statement: \"\"",
        Right = "statement: The door is blue.",
    };

    /// <summary>Not a whole number.</summary>
    public static readonly DiagnosticRule BadNumber = new(
        "SH1040",
        Severity.Error,
        "Not a whole number",
        "`{0}` is not a whole number.",
        "Only whole numbers give the same result on every machine.",
        "Write digits only, with a minus sign if need be, without units, points or commas.")
    {
        Wrong = "weight: 12.5",
        Right = "weight: 12",
    };

    /// <summary>A number is out of range.</summary>
    public static readonly DiagnosticRule OutOfRange = new(
        "SH1041",
        Severity.Error,
        "A number is out of range",
        "{0} is not between {1} and {2}.",
        "The figure has no meaning beyond its range.",
        "Write a number from {1} to {2}.")
    {
        Wrong = "weight: 140",
        Right = "weight: 100",
    };

    /// <summary>Neither true nor false.</summary>
    public static readonly DiagnosticRule BadTruth = new(
        "SH1042",
        Severity.Error,
        "Neither true nor false",
        "`{0}` is neither `true` nor `false`.",
        "Other spellings mean different things to different programs.",
        "Write `true` or `false`, in small letters and without quotation marks.")
    {
        Wrong = "decoy: yes",
        Right = "decoy: true",
    };

    /// <summary>Not a length of time.</summary>
    public static readonly DiagnosticRule BadSpan = new(
        "SH1043",
        Severity.Error,
        "Not a length of time",
        "`{0}` is not a length of time.",
        "Something would happen at the wrong moment, or never.",
        "Write days, hours, minutes and seconds in this order, such as `45s`, `20m`, `1h30m` or `2d`; or a moment such as `D+2 03:00`.")
    {
        Wrong = "lead_time: 90",
        Right = "lead_time: 90m",
    };

    /// <summary>Not a moment.</summary>
    public static readonly DiagnosticRule BadMoment = new(
        "SH1054",
        Severity.Error,
        "Not a moment",
        "`{0}` is not a moment of exercise time.",
        "Something would stand at the wrong place of the story.",
        "Write the time from STARTEX, such as `2h` or `D+2 03:00`; with a minus for what lies before it, such as `-30d`.")
    {
        Wrong = "since: last month",
        Right = "since: -30d",
    };

    /// <summary>Not a spread of times.</summary>
    public static readonly DiagnosticRule BadSpread = new(
        "SH1044",
        Severity.Error,
        "Not a spread of times",
        "A spread is one length of time or a list of three, and this is {0}.",
        "Chance is drawn between three figures: quick, usual and slow.",
        "Write `20m`, or `[10m, 20m, 40m]`.")
    {
        Wrong = "lead_time: [10m, 40m]",
        Right = "lead_time: [10m, 20m, 40m]",
    };

    /// <summary>A spread out of order.</summary>
    public static readonly DiagnosticRule SpreadOrder = new(
        "SH1045",
        Severity.Error,
        "A spread out of order",
        "`{0}` is longer than `{1}`, which follows it.",
        "The three figures are the quick, the usual and the slow case. In another order they contradict each other.",
        "Put the three in rising order.")
    {
        Wrong = "lead_time: [20m, 10m, 40m]",
        Right = "lead_time: [10m, 20m, 40m]",
    };

    /// <summary>A word that is not on the list.</summary>
    public static readonly DiagnosticRule UnknownChoice = new(
        "SH1046",
        Severity.Error,
        "A word that is not on the list",
        "`{0}` is not one of {1}.{2}",
        "The word decides what happens, and this one decides nothing.",
        "Use one of {1}.")
    {
        Wrong = "channel: phone",
        Right = "channel: call",
    };

    /// <summary>Unknown id.</summary>
    public static readonly DiagnosticRule UnknownReference = new(
        "SH1047",
        Severity.Error,
        "Unknown id",
        "There is no `{0}` in {1}.{2}",
        "What should be linked here is missing from the exercise.",
        "Correct the id, or define it.")
    {
        Wrong = "facts: [blue_dor]",
        Right = "facts: [blue_door]",
    };

    /// <summary>An id with two meanings.</summary>
    public static readonly DiagnosticRule AmbiguousReference = new(
        "SH1048",
        Severity.Error,
        "An id with two meanings",
        "`{0}` is defined in {1}.",
        "Both could be meant here.",
        "Rename one of them.");

    /// <summary>Not exactly one form.</summary>
    public static readonly DiagnosticRule NotOneForm = new(
        "SH1049",
        Severity.Error,
        "Not exactly one form",
        "Write exactly one of the forms here; this has {0}.",
        "Each item of the list does one thing. With two keys it would be unclear which comes first.",
        "Give each form an item of its own, and indent its keys below its name.")
    {
        Wrong = """
            - reveal: {fact: blue_door}
              inject: i07
            """,
        Right = """
            - reveal: {fact: blue_door}
            - inject: i07
            """,
    };

    /// <summary>Unknown form.</summary>
    public static readonly DiagnosticRule UnknownForm = new(
        "SH1050",
        Severity.Error,
        "Unknown form",
        "There is no `{0}` among {1}.{2}",
        "Nothing would happen here.",
        "Correct the spelling, or look up the forms in the reference.")
    {
        Wrong = "- reveel: {fact: blue_door}",
        Right = "- reveal: {fact: blue_door}",
    };

    /// <summary>Not a date.</summary>
    public static readonly DiagnosticRule BadDate = new(
        "SH1051",
        Severity.Error,
        "Not a date",
        "`{0}` is not a date and time.",
        "Days and months are written in many orders, and only one is the same everywhere.",
        "Write year, month, day and time like this: `2031-03-09T21:40`.")
    {
        Wrong = "begins: 9.3.2031",
        Right = "begins: 2031-03-09T21:40",
    };

    /// <summary>An empty list.</summary>
    public static readonly DiagnosticRule EmptyList = new(
        "SH1052",
        Severity.Error,
        "An empty list",
        "`{0}` needs at least one entry.",
        "Without an entry it has no meaning.",
        "Add an entry.")
    {
        Wrong = "to: []",
        Right = "to: [lead_investigator]",
    };

    /// <summary>An entry without a value.</summary>
    public static readonly DiagnosticRule EmptyItem = new(
        "SH1053",
        Severity.Error,
        "An entry without a value",
        "An entry of `{0}` has no value.",
        "Somebody meant to write something here.",
        "Write the value or delete the entry.")
    {
        Wrong = """
            facts:
              -
              - blue_door
            """,
        Right = """
            facts:
              - blue_door
            """,
    };
}
