namespace SevenHours.Language;

/// <summary>Rules of the language itself: files and folders.</summary>
public static partial class LanguageRules
{
    /// <summary>The package has no manifest.</summary>
    public static readonly DiagnosticRule NoManifest = new(
        "SH1001",
        Severity.Error,
        "The package has no manifest",
        "There is no `{0}` here.",
        "The manifest says what the package is called, which language it is written in and which libraries it builds on. Nothing else is read without it.",
        "Create `{0}` at the top of the folder, or name the folder that holds it.")
    {
        Right = """
            scenario: harbour
            title: The harbour
            language: en
            """,
    };

    /// <summary>A file cannot be read.</summary>
    public static readonly DiagnosticRule Unreadable = new(
        "SH1002",
        Severity.Error,
        "A file cannot be read",
        "`{0}` cannot be read: {1}.",
        "The file is there, but the system refuses to hand it out, so its content is missing from the package.",
        "Check that the file is an ordinary file and that you may read it.");

    /// <summary>A file is not UTF-8.</summary>
    public static readonly DiagnosticRule NotUtf8 = new(
        "SH1003",
        Severity.Error,
        "A file is not UTF-8",
        "`{0}` is not encoded in UTF-8 (first wrong byte at {1}).",
        "In another encoding letters with accents and whole alphabets turn into other letters, and nobody notices until the exercise.",
        "Save the file as UTF-8; every editor offers it under \"Save as\" or \"Encoding\".");

    /// <summary>A file is too large.</summary>
    public static readonly DiagnosticRule TooLarge = new(
        "SH1004",
        Severity.Error,
        "A file is too large",
        "`{0}` is larger than {1} MB.",
        "A file of that size was not written by a person. Reading it would hold up everybody else.",
        "Divide the file, or take out what does not belong in a scenario.");

    /// <summary>A file is empty.</summary>
    public static readonly DiagnosticRule EmptyFile = new(
        "SH1005",
        Severity.Warning,
        "A file is empty",
        "`{0}` holds nothing.",
        "Somebody meant to write something here, or the file was damaged.",
        "Write its sections or delete the file.")
    {
        Wrong = "# facts to come",
        Right = """
            facts:
              blue_door:
                statement: The door is blue.
            """,
    };

    /// <summary>The YAML cannot be read.</summary>
    public static readonly DiagnosticRule Syntax = new(
        "SH1006",
        Severity.Error,
        "The YAML cannot be read",
        "The YAML cannot be read from here: {0}",
        "Nothing in the file after this place can be understood, so the whole file is left out.",
        "Look at this line and the one above it: a missing quotation mark, a colon without a space behind it, or a line that is indented differently from its neighbours.")
    {
        Wrong = """
            facts:
              blue_door: {statement: "The door is blue.
            """,
        Right = """
            facts:
              blue_door: {statement: "The door is blue."}
            """,
    };

    /// <summary>A line is indented with a tab.</summary>
    public static readonly DiagnosticRule Tab = new(
        "SH1007",
        Severity.Error,
        "A line is indented with a tab",
        "This line is indented with a tab.",
        "YAML allows spaces only, because a tab is as wide as each editor pleases.",
        "Replace the tab by spaces, two for each step.")
    {
        Wrong = """
            facts:
            	blue_door:
            		statement: The door is blue.
            """,
        Right = """
            facts:
              blue_door:
                statement: The door is blue.
            """,
    };

    /// <summary>Anchors and aliases are not supported.</summary>
    public static readonly DiagnosticRule Anchor = new(
        "SH1008",
        Severity.Error,
        "Anchors and aliases are not supported",
        "`{0}` is an anchor or an alias.",
        "With aliases one has to jump about in a file to know what it says, and a few lines can unfold into millions.",
        "Write the value out, or give it an id and refer to that.")
    {
        Wrong = """
            one: &door {statement: The door is blue.}
            two: *door
            """,
        Right = """
            one: {statement: The door is blue.}
            two: {statement: The door is blue.}
            """,
    };

    /// <summary>Tags are not supported.</summary>
    public static readonly DiagnosticRule Tag = new(
        "SH1009",
        Severity.Error,
        "Tags are not supported",
        "`{0}` is a YAML tag.",
        "The kind of every value follows from its key. A tag would say something else, and one of the two would be wrong.",
        "Delete the tag. Words that begin with an exclamation mark need quotation marks.")
    {
        Wrong = "statement: !important The door is blue.",
        Right = "statement: \"!important The door is blue.\"",
    };

    /// <summary>Nested too deeply.</summary>
    public static readonly DiagnosticRule TooDeep = new(
        "SH1010",
        Severity.Error,
        "Nested too deeply",
        "This is nested more than {0} levels deep.",
        "Nobody can read so many levels, and damaged files are often like this.",
        "Bring the content up; a list of maps is seldom deeper than eight levels.");

    /// <summary>A key is written twice.</summary>
    public static readonly DiagnosticRule DuplicateKey = new(
        "SH1011",
        Severity.Error,
        "A key is written twice",
        "`{0}` is already written in line {1}.",
        "Only one of the two could count, and nobody would know which.",
        "Delete one of them, or join them.")
    {
        Wrong = """
            blue_door:
              grade: B2
              grade: C3
            """,
        Right = """
            blue_door:
              grade: B2
            """,
    };

    /// <summary>More than one document in a file.</summary>
    public static readonly DiagnosticRule SeveralDocuments = new(
        "SH1012",
        Severity.Error,
        "More than one document in a file",
        "A second YAML document begins here.",
        "Only the first would be read.",
        "Delete the line `---`, or move what follows to a file of its own.")
    {
        Wrong = """
            facts: {}
            ---
            rules: {}
            """,
        Right = """
            facts: {}
            rules: {}
            """,
    };

    /// <summary>A key is not a word.</summary>
    public static readonly DiagnosticRule KeyNotPlain = new(
        "SH1013",
        Severity.Error,
        "A key is not a word",
        "A key has to be a word.",
        "Keys are names. A list or a map cannot be one.",
        "Write a plain word before the colon. Braces around a placeholder need quotation marks.")
    {
        Wrong = "{statement}: The door is blue.",
        Right = "statement: The door is blue.",
    };

    /// <summary>The file does not hold sections.</summary>
    public static readonly DiagnosticRule TopNotMap = new(
        "SH1014",
        Severity.Error,
        "The file does not hold sections",
        "The file holds {0}; it has to hold keys.",
        "A content file is a map from section names to their entries, and a manifest or string table is a map too. Anything else has no meaning.",
        "Begin the file with a key such as `facts:` and indent the entries below it.")
    {
        Wrong = "- The door is blue.",
        Right = """
            facts:
              blue_door:
                statement: The door is blue.
            """,
    };

    /// <summary>An invisible character.</summary>
    public static readonly DiagnosticRule BadCharacter = new(
        "SH1015",
        Severity.Error,
        "An invisible character",
        "There is an invisible control character here (U+{0}).",
        "It comes from copying out of other programs. It shows nowhere, yet names that contain it match nothing and lines break where nobody sees it.",
        "Delete the character and write the place anew.");

    /// <summary>A file will not be read.</summary>
    public static readonly DiagnosticRule BadExtension = new(
        "SH1016",
        Severity.Warning,
        "A file will not be read",
        "`{0}` is not read: content files end in `.yaml`.",
        "The file looks like content, but nothing in it will be in the exercise.",
        "Rename it to end in `.yaml`, in small letters.");

    /// <summary>An include leaves the neighbourhood.</summary>
    public static readonly DiagnosticRule IncludeOutside = new(
        "SH1017",
        Severity.Error,
        "An include leaves the neighbourhood",
        "`{0}` cannot be included: only a neighbouring folder, such as `../common`, can.",
        "A package must mean the same on every machine, so it reaches nothing but the libraries beside it.",
        "Put the library beside the package and include it as `../name`.")
    {
        Wrong = "include: [../../elsewhere/common]",
        Right = "include: [../common]",
    };

    /// <summary>An included library is missing.</summary>
    public static readonly DiagnosticRule IncludeNotFound = new(
        "SH1018",
        Severity.Error,
        "An included library is missing",
        "There is no library at `{0}`: `{1}` is missing.",
        "Everything the library defines is missing from the package.",
        "Correct the name, or copy the library beside the package.")
    {
        Wrong = "include: [../comon]",
        Right = "include: [../common]",
    };

    /// <summary>Libraries include each other.</summary>
    public static readonly DiagnosticRule IncludeCycle = new(
        "SH1019",
        Severity.Error,
        "Libraries include each other",
        "`{0}` includes itself: {1}.",
        "Of two libraries that build on each other neither can be read first, and an overlay would have no below.",
        "Take one include out. What both need belongs in a third library.");

    /// <summary>A Markdown file is missing.</summary>
    public static readonly DiagnosticRule ProseMissing = new(
        "SH1020",
        Severity.Error,
        "A Markdown file is missing",
        "There is no file `{0}`.",
        "Somebody will open this text in the exercise and find nothing.",
        "Create the file or correct the path, which is counted from the folder of the package.")
    {
        Wrong = "card: notes/mira",
        Right = "card: notes/mira.md",
    };

    /// <summary>A path does not name a Markdown file of the package.</summary>
    public static readonly DiagnosticRule ProseOutside = new(
        "SH1021",
        Severity.Error,
        "A path does not name a Markdown file of the package",
        "`{0}` is not a Markdown file inside this folder.",
        "A text outside the package is not there when the package is copied.",
        "Move the text into the package and name it by its path, such as `notes/director.md`.")
    {
        Wrong = "card: ../../elsewhere/mira.md",
        Right = "card: notes/mira.md",
    };

    /// <summary>A national edition is missing.</summary>
    public static readonly DiagnosticRule NoEdition = new(
        "SH1023",
        Severity.Error,
        "A national edition is missing",
        "There is no edition `{0}` beside the package: `{1}` is missing.",
        "The case would be played under the law its author wrote, and nobody would notice.",
        "Correct the name, or put the folder of the edition beside that of the package.")
    {
        Right = """
            id: laws_kestria
            title: Law of Kestria
            language: en
            replaces: verania_law
            """,
    };

    /// <summary>More findings than are shown.</summary>
    public static readonly DiagnosticRule MoreFindings = new(
        "SH1022",
        Severity.Note,
        "More findings than are shown",
        "{0} further findings are not shown.",
        "Beyond a few hundred, findings mostly follow from each other.",
        "Mend the first ones and check again.");
}
