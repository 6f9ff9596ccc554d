using SevenHours.Language;

namespace SevenHours.Disciplines.Identification;

/// <summary>What can be wrong with indicators and groups.</summary>
public static class IdentificationRules
{
    /// <summary>A mixture is not whole.</summary>
    public static readonly DiagnosticRule MixtureNotWhole = new(
        "SH6001", Severity.Error, "A mixture that does not sum to 100", "The parts of the mixture of `{0}` sum to {1}.",
        "Each part is a share of the people; what is missing or too much would have to be guessed.",
        "Write parts that sum to 100.")
    {
        Wrong = "groups:\n  quay: { title: The quay, kind: hotspot, mixture: { victims: 20, families: 60 } }",
        Right = "groups:\n  quay: { title: The quay, kind: hotspot, mixture: { victims: 20, families: 60, smuggled: 20 } }",
    };

    /// <summary>A named person outside the group.</summary>
    public static readonly DiagnosticRule NumberOutOfRange = new(
        "SH6002", Severity.Error, "A person with no place in the group", "`{0}` takes the place {1} of the group `{2}`, which has {3} people; two cannot take one place.",
        "A person of the story stands in the group instead of a generated one.",
        "Choose a number of the group that no other named person has.")
    {
        Wrong = "groups:\n  quay: { title: The quay, kind: hotspot, people: 40, named: { mira: { number: 41, is: victim, age: 19 } } }",
        Right = "groups:\n  quay: { title: The quay, kind: hotspot, people: 40, named: { mira: { number: 17, is: victim, age: 19 } } }",
    };

    /// <summary>A sign nobody knows.</summary>
    public static readonly DiagnosticRule NoSuchSign = new(
        "SH6003", Severity.Error, "No such sign", "`{0}` shows `{1}`, which is no sign of the generator.{2}",
        "Signs have words in every language of the interface; one that is not known would show nothing.",
        "Take one of the names listed in the guide.")
    {
        Wrong = "named:\n  mira: { number: 17, is: victim, age: 19, shows: [debt_grow] }",
        Right = "named:\n  mira: { number: 17, is: victim, age: 19, shows: [debt_grows] }",
    };

    /// <summary>A step that is none.</summary>
    public static readonly DiagnosticRule NoSuchStep = new(
        "SH6004", Severity.Error, "No such step of the referral", "The mechanism of `{0}` has a step `{1}`; steps are presumed, reflection, choice, decision and onward.",
        "Everybody may flag a person, and nothing comes before that: the first step is not for anybody to reserve.",
        "Name one of the five steps.")
    {
        Wrong = "mechanism: { flagged: { by: border_police } }",
        Right = "mechanism: { presumed: { by: migration_office, within: 1d } }",
    };

    /// <summary>A sign that no indicator of the package takes up.</summary>
    public static readonly DiagnosticRule IndicatorMissing = new(
        "SH6005", Severity.Error, "Groups without the library of indicators", "The package has a group, but no indicator `{0}`, on which signs of the generator rest.",
        "What people show could not be written on any sheet, and nobody could be found.",
        "Include the common library, or copy its indicators; change their words and weights by overlay.")
    {
        Wrong = "groups:\n  quay: { title: The quay, kind: hotspot }",
        Right = "include: [../common]\ngroups:\n  quay: { title: The quay, kind: hotspot }",
    };

    /// <summary>A group nobody receives.</summary>
    public static readonly DiagnosticRule NobodyReceives = new(
        "SH6006", Severity.Warning, "A group nobody receives", "Nobody ever receives the group `{0}`.",
        "Its people stand on the quay, and no agency sees them.",
        "Write `to`, or an effect `open_group`.")
    {
        Wrong = "groups:\n  quay: { title: The quay, kind: hotspot }",
        Right = "groups:\n  quay: { title: The quay, kind: hotspot, to: border_police }",
    };

    /// <summary>Referring somebody who stands nowhere.</summary>
    public static readonly DiagnosticRule NotInAGroup = new(
        "SH6007", Severity.Error, "Refers somebody who stands in no group", "`{0}` is referred, and no group names the person.",
        "The way through the referral mechanism is kept with the sheet of a group.",
        "Name the person under `named` of a group.")
    {
        Wrong = "do:\n  - refer: { who: mira, to: presumed }",
        Right = "groups:\n  quay: { title: The quay, kind: hotspot, named: { mira: { number: 17, is: victim, age: 19 } } }\n# and then\ndo:\n  - refer: { who: mira, to: presumed }",
    };

    /// <summary>A child whose indicator weighs less.</summary>
    public static readonly DiagnosticRule LessForChild = new(
        "SH6008", Severity.Error, "An indicator that weighs less of a child", "The indicator `{0}` weighs less of a child than of an adult.",
        "Of a child fewer things have to be shown, never more.",
        "Leave `child` out, or write what weighs at least as much.")
    {
        Wrong = "indicators:\n  hours: { dimension: exploitation, strength: strong, child: weak, title: Works without end }",
        Right = "indicators:\n  hours: { dimension: exploitation, strength: medium, child: strong, title: Works without end }",
    };
}
