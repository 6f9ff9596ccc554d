using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Actions;

/// <summary>The law of a country, as far as play needs it. Every seat may read it.</summary>
public sealed class Law : Definition
{
    /// <summary>What it is called.</summary>
    public required TextRef Title { get; init; }

    /// <summary>What it says, in prose.</summary>
    public TextRef Text { get; init; }

    /// <summary>The author's path of its full text, or null.</summary>
    public string? Prose { get; init; }

    /// <summary>The grounds it knows, with what each is called there.</summary>
    public IReadOnlyList<(Id<Ground> Ground, TextRef Title)> Grounds { get; init; } = [];

    /// <summary>What it says on single actions.</summary>
    public IReadOnlyList<Authorisation> Authorisations { get; init; } = [];

    /// <summary>How soon an urgent act must be validated where nothing else is said.</summary>
    public SimSpan ValidatedWithin { get; init; } = Authorisation.UsualValidation;

    /// <summary>How a telephone that is on is to be kept; null when it does not say.</summary>
    public DigitalPolicy? Digital { get; init; }

    /// <summary>What it says on an action, or null.</summary>
    public Authorisation? On(Id<ActionDefinition> action) => Authorisations.FirstOrDefault(a => a.Action == action);
}

/// <summary>What a law asks before an action.</summary>
/// <param name="Action">The action.</param>
/// <param name="From">Who decides.</param>
/// <param name="IsUrgent">Whether it may be done at once on one of the grounds and validated afterwards.</param>
/// <param name="Threshold">The weight that the cited facts must reach when no policy of the asked agency says more, 0 to 100.</param>
/// <param name="Valid">How long an order holds.</param>
/// <param name="Grounds">On which grounds; empty for any of the law's.</param>
/// <param name="Principle">The principle behind it, or none.</param>
/// <param name="ValidatedWithin">How soon an urgent act must be validated.</param>
public sealed record Authorisation(
    Id<ActionDefinition> Action,
    Authority From,
    bool IsUrgent,
    int Threshold,
    SimSpan Valid,
    IReadOnlyList<Id<Ground>> Grounds,
    Id<Principle> Principle,
    SimSpan ValidatedWithin)
{
    /// <summary>How long an order holds where nothing is said.</summary>
    public static readonly SimSpan UsualValidity = SimSpan.FromHours(24);

    /// <summary>How soon an urgent act must be validated where nothing is said.</summary>
    public static readonly SimSpan UsualValidation = SimSpan.FromHours(2);

    /// <summary>Whether a ground is among those it accepts.</summary>
    public bool Accepts(Id<Ground> ground) => ground.IsSome && (Grounds.Count == 0 || Grounds.Contains(ground));

    /// <summary>What the law of an agency's country asks before an action; where it says nothing, what the catalogue asks.</summary>
    public static Authorisation For(Scenario scenario, Id<ActionDefinition> action, Id<Agency> agency) =>
        Under(scenario, action, LawOf(scenario, agency));

    /// <summary>What a law asks before an action; where it says nothing, or there is none, what the catalogue asks.</summary>
    public static Authorisation Under(Scenario scenario, Id<ActionDefinition> action, Law? law)
    {
        var definition = scenario.Table<ActionDefinition>()[action];
        return law?.On(action) ?? new Authorisation(
            action,
            definition.Authorisation,
            definition.IsUrgent,
            0,
            UsualValidity,
            law is null ? [] : [.. law.Grounds.Select(g => g.Ground)],
            definition.Principle,
            law?.ValidatedWithin ?? UsualValidation);
    }

    /// <summary>The law of an agency's country, or null.</summary>
    public static Law? LawOf(Scenario scenario, Id<Agency> agency) =>
        scenario.Table<Country>().TryFind(scenario.Agencies[agency].Country, out var country)
        && scenario.Table<Country>()[country].Law is { IsSome: true } law
            ? scenario.Table<Law>()[law]
            : null;
}

/// <summary>How a telephone that is on is to be kept when it is seized: advice that practitioners disagree on.</summary>
public enum DigitalPolicy
{
    /// <summary>Switched off.</summary>
    [Doc("It is switched off.")]
    PowerOff,

    /// <summary>Kept on, cut off and copied at once.</summary>
    [Doc("It is kept on, cut off, and copied at once.")]
    AcquireAtOnce,
}
