namespace SevenHours.Language;

/// <summary>Rules of the language itself: conditions.</summary>
public static partial class LanguageRules
{
    /// <summary>An empty condition.</summary>
    public static readonly DiagnosticRule EmptyCondition = new(
        "SH1080",
        Severity.Error,
        "An empty condition",
        "The condition has no words.",
        "It would never hold, and what depends on it would never happen.",
        "Write the condition, or delete the key if it may be absent.")
    {
        Wrong = "when: \"\"",
        Right = "when: delivered(i01)",
    };

    /// <summary>A character that means nothing.</summary>
    public static readonly DiagnosticRule UnexpectedCharacter = new(
        "SH1081",
        Severity.Error,
        "A character that means nothing",
        "`{0}` has no meaning in a condition.",
        "The condition cannot be understood.",
        "Use words for logic (`and`, `or`, `not`), `=` for equal and `!=` for unequal.")
    {
        Wrong = "when: a() && b()",
        Right = "when: a() and b()",
    };

    /// <summary>Neither a number nor a length of time.</summary>
    public static readonly DiagnosticRule BadQuantity = new(
        "SH1082",
        Severity.Error,
        "Neither a number nor a length of time",
        "`{0}` is neither a whole number nor a length of time.",
        "A comparison with it would have no meaning.",
        "Write a whole number up to 2147483647, or a length of time such as `90m` or `1h30m`.")
    {
        Wrong = "when: elapsed > 90min",
        Right = "when: elapsed > 90m",
    };

    /// <summary>A quotation mark is missing.</summary>
    public static readonly DiagnosticRule UnclosedWords = new(
        "SH1083",
        Severity.Error,
        "A quotation mark is missing",
        "The quotation mark that opens here is never closed.",
        "Everything behind it would count as words.",
        "Write a second quotation mark behind the words.")
    {
        Wrong = "when: said(\"help)",
        Right = "when: said(\"help\")",
    };

    /// <summary>Something else was expected.</summary>
    public static readonly DiagnosticRule UnexpectedWord = new(
        "SH1084",
        Severity.Error,
        "Something else was expected",
        "{1} was expected here, and this is {0}.",
        "The condition cannot be understood.",
        "Look at what stands before this place: a missing `and`, a bracket too many, or a missing value.")
    {
        Wrong = "when: delivered(i01) delivered(i02)",
        Right = "when: delivered(i01) and delivered(i02)",
    };

    /// <summary>A bracket is missing.</summary>
    public static readonly DiagnosticRule UnclosedParenthesis = new(
        "SH1085",
        Severity.Error,
        "A bracket is missing",
        "The bracket that opens here is never closed.",
        "It is unclear what belongs together.",
        "Add `)` where the part ends.")
    {
        Wrong = "when: (elapsed > 2h or delivered(i01)",
        Right = "when: (elapsed > 2h or delivered(i01))",
    };

    /// <summary>Two comparisons in one.</summary>
    public static readonly DiagnosticRule ChainedComparison = new(
        "SH1086",
        Severity.Error,
        "Two comparisons in one",
        "`{0}` cannot follow another comparison.",
        "Written like this it would compare a truth with a number.",
        "Write two comparisons with `and` between them.")
    {
        Wrong = "when: 20 <= alert(cell) < 60",
        Right = "when: alert(cell) >= 20 and alert(cell) < 60",
    };

    /// <summary><c>for</c> without a length of time.</summary>
    public static readonly DiagnosticRule ForWithoutDuration = new(
        "SH1087",
        Severity.Error,
        "`for` without a length of time",
        "A length of time has to follow `for`, and this is {0}.",
        "It is unclear how long the condition has to hold.",
        "Write `for 30m`.")
    {
        Wrong = "when: alert(cell) > 60 for long",
        Right = "when: alert(cell) > 60 for 30m",
    };

    /// <summary><c>not</c> and <c>for</c> without brackets.</summary>
    public static readonly DiagnosticRule UnclearNotFor = new(
        "SH1088",
        Severity.Error,
        "`not` and `for` without brackets",
        "It is unclear whether `not` or `for` comes first.",
        "\"Not for thirty minutes true\" and \"for thirty minutes not true\" are two different things.",
        "Write `(not x) for 30m` or `not (x for 30m)`.")
    {
        Wrong = "when: not flag(lit) for 30m",
        Right = "when: (not flag(lit)) for 30m",
    };

    /// <summary>A condition is nested too deeply.</summary>
    public static readonly DiagnosticRule ConditionTooDeep = new(
        "SH1089",
        Severity.Error,
        "A condition is nested too deeply",
        "The condition is nested more than 64 levels deep.",
        "Nobody could say when it holds.",
        "Divide it among several rules.");

    /// <summary>Unknown function.</summary>
    public static readonly DiagnosticRule UnknownFunction = new(
        "SH1090",
        Severity.Error,
        "Unknown function",
        "There is no function `{0}`.{1}",
        "The condition asks about something the exercise does not know.",
        "Correct the spelling, or look up the functions in the reference.")
    {
        Wrong = "when: deliverd(i01)",
        Right = "when: delivered(i01)",
    };

    /// <summary>The wrong number of arguments.</summary>
    public static readonly DiagnosticRule WrongArgumentCount = new(
        "SH1091",
        Severity.Error,
        "The wrong number of arguments",
        "`{0}` takes {1}, and here it is given {2}: `{3}`.",
        "It is unclear what is asked.",
        "Write it like this: `{3}`.")
    {
        Wrong = "when: knows(blue_door)",
        Right = "when: knows(police, blue_door)",
    };

    /// <summary>Unknown name.</summary>
    public static readonly DiagnosticRule UnknownName = new(
        "SH1092",
        Severity.Error,
        "Unknown name",
        "There is no {0} called `{1}`.{2}",
        "The condition would never change its mind.",
        "Correct the name, or define it.")
    {
        Wrong = "when: knows(police, blue_dor)",
        Right = "when: knows(police, blue_door)",
    };

    /// <summary>The wrong kind of argument.</summary>
    public static readonly DiagnosticRule WrongArgumentKind = new(
        "SH1093",
        Severity.Error,
        "The wrong kind of argument",
        "`{0}` wants {1} here, and this is {2}: `{3}`.",
        "It is unclear what is asked.",
        "Write it like this: `{3}`.")
    {
        Wrong = "when: knows(police, 3)",
        Right = "when: knows(police, blue_door)",
    };

    /// <summary>Neither true nor false.</summary>
    public static readonly DiagnosticRule NotTruth = new(
        "SH1094",
        Severity.Error,
        "Neither true nor false",
        "`{0}` is {1}, and a condition has to be true or false.",
        "A number alone does not say when something happens.",
        "Compare it: `{0} >= 40`.")
    {
        Wrong = "when: alert(cell)",
        Right = "when: alert(cell) >= 40",
    };

    /// <summary>Two things that cannot be compared.</summary>
    public static readonly DiagnosticRule Incomparable = new(
        "SH1095",
        Severity.Error,
        "Two things that cannot be compared",
        "`{0}` is {1} and `{2}` is {3}; they cannot be compared.",
        "The comparison would have no meaning.",
        "Compare two numbers, or two lengths of time. A number alone is not a time: write `3h`.")
    {
        Wrong = "when: elapsed > 3",
        Right = "when: elapsed > 3h",
    };

    /// <summary>Something that cannot be asked here.</summary>
    public static readonly DiagnosticRule OutOfScope = new(
        "SH1096",
        Severity.Error,
        "Something that cannot be asked here",
        "`{0}` asks about {1}, and this condition can only ask about {2}.",
        "A seat must not act on what it was never told, and the truth has no seat of its own.",
        "Use a function of the right scope; the reference lists both.")
    {
        Wrong = "when: flag(she_was_moved)",
        Right = "when: holds(she_was_moved)",
    };

    /// <summary><c>for</c> behind a value.</summary>
    public static readonly DiagnosticRule ForOverValue = new(
        "SH1097",
        Severity.Error,
        "`for` behind a value",
        "`{0}` is {1}; only a condition can hold for a time.",
        "It is unclear what has to stay as it is.",
        "Compare it first: `{0} >= 60 for 30m`.")
    {
        Wrong = "when: alert(cell) for 30m",
        Right = "when: alert(cell) >= 60 for 30m",
    };

    /// <summary>A name that asks nothing.</summary>
    public static readonly DiagnosticRule NameAlone = new(
        "SH1098",
        Severity.Error,
        "A name that asks nothing",
        "`{0}` is a name; a condition asks about names through functions.",
        "It is unclear what about it has to be true.",
        "Put it into a function, such as `knows(police, {0})`.")
    {
        Wrong = "when: fact.blue_door",
        Right = "when: knows(police, fact.blue_door)",
    };
}
