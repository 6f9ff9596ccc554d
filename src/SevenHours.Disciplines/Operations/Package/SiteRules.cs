using SevenHours.Language;

namespace SevenHours.Disciplines.Operations;

/// <summary>What can be wrong with sites.</summary>
public static class SiteRules
{
    /// <summary>Two sites at one place.</summary>
    public static readonly DiagnosticRule PlaceTwice = new(
        "SH7001", Severity.Error, "Two sites at one place", "The place `{0}` is more than one site.",
        "Whoever enters the place could not tell which of them falls.",
        "Make one site of them, or give one another place.")
    {
        Wrong = "sites:\n  front: { at: flat }\n  back: { at: flat }",
        Right = "sites:\n  front: { at: flat }\n  back: { at: cellar }",
    };

    /// <summary>A site that warns itself.</summary>
    public static readonly DiagnosticRule WarnsItself = new(
        "SH7002", Severity.Error, "A site that warns itself", "The site `{0}` warns itself.",
        "By the time it could warn anybody it has fallen.",
        "Name another site.")
    {
        Wrong = "sites:\n  flat: { at: flat, warns: [ { site: flat, after: 20m } ] }",
        Right = "sites:\n  flat: { at: flat, warns: [ { site: depot, after: 20m } ] }\n  depot: { at: depot, devices: [foreman_phone] }",
    };

    /// <summary>Warned, and nothing happens.</summary>
    public static readonly DiagnosticRule WarnedForNothing = new(
        "SH7003", Severity.Warning, "Warned for nothing", "The site `{0}` can be warned, and nothing follows.",
        "Sites that fall out of step cost nothing here, and nobody learns why it matters.",
        "Say who is brought away, which devices are wiped, which assets move, or what else those inside do.")
    {
        Wrong = "sites:\n  flat: { at: flat, warns: [ depot ] }\n  depot: { at: depot }",
        Right = "sites:\n  flat: { at: flat, warns: [ depot ] }\n  depot: { at: depot, people: [ { who: mira, goes_to: farm } ] }",
    };

    /// <summary>Nobody ever warns it.</summary>
    public static readonly DiagnosticRule NeverWarned = new(
        "SH7004", Severity.Warning, "Nobody warns it", "The site `{0}` says what those inside do when they are warned, and no site warns it.",
        "What stands there never happens.",
        "Let another site warn it.")
    {
        Wrong = "sites:\n  flat: { at: flat }\n  depot: { at: depot, warned: [ { flag: ledger_burnt } ] }",
        Right = "sites:\n  flat: { at: flat, warns: [ { site: depot, after: 15m } ] }\n  depot: { at: depot, warned: [ { flag: ledger_burnt } ] }",
    };

    /// <summary>Brought where he is.</summary>
    public static readonly DiagnosticRule GoesNowhere = new(
        "SH7005", Severity.Error, "Brought where one is", "`{0}` is brought from the site `{1}` to the place it is at.",
        "Warning it would move nobody.",
        "Name another place.")
    {
        Wrong = "sites:\n  depot: { at: depot, people: [ { who: mira, goes_to: depot } ] }",
        Right = "sites:\n  depot: { at: depot, people: [ { who: mira, goes_to: farm } ] }",
    };

    /// <summary>A need that is none.</summary>
    public static readonly DiagnosticRule NoSuchNeed = new(
        "SH7006", Severity.Error, "No such need", "`{0}` is nothing a site can lack.",
        "What it says never follows.",
        "Use door, interpreter, medical, guardian, vehicles, room, evidence, devices, accounts or order.")
    {
        Wrong = "forgotten:\n  translator: { says: Nobody speaks her language. }",
        Right = "forgotten:\n  interpreter: { says: Nobody speaks her language. }",
    };

    /// <summary>Something is forgotten that is not there.</summary>
    public static readonly DiagnosticRule ForgetsNothing = new(
        "SH7007", Severity.Warning, "Nothing there to forget", "The site `{0}` says what follows when nobody sees to its {1}, and has none.",
        "What stands there never happens.",
        "List what is inside, or leave it out.")
    {
        Wrong = "sites:\n  flat: { at: flat, forgot: { devices: { says: The telephones go dark. } } }",
        Right = "sites:\n  flat: { at: flat, devices: [his_phone], forgot: { devices: { says: The telephones go dark. } } }",
    };

    /// <summary>A task that is none.</summary>
    public static readonly DiagnosticRule NoSuchTask = new(
        "SH7008", Severity.Error, "No such task", "`{0}` is no task of a post.",
        "Nobody would stand there, and the plan of the school solution would lack it.",
        "Use entry, cordon, door, interpreter, medical, guardian, evidence, devices, reception or accounts.")
    {
        Wrong = "do: { operate: { purpose: Bring her out., sites: [ { at: flat, in: 2h, posts: { translator: mediator } } ] } }",
        Right = "do: { operate: { purpose: Bring her out., sites: [ { at: flat, in: 2h, posts: { interpreter: mediator } } ] } }",
    };
}
