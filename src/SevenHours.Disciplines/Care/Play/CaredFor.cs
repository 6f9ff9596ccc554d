using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>Somebody who can be cared for. Its name is the person's. Truth: for staff.</summary>
public sealed class CaredFor : Definition
{
    /// <summary>The person.</summary>
    public required Id<Subject> Person { get; init; }

    /// <summary>What the person is in law.</summary>
    public Standing Standing { get; init; }

    /// <summary>In which part of a house the person is at home, when grown up.</summary>
    public Guest Sex { get; init; }

    /// <summary>The true age in years.</summary>
    public int Age { get; init; }

    /// <summary>Whether the age is in doubt.</summary>
    public bool AgeInDoubt { get; init; }

    /// <summary>The languages the person speaks.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>When the person can be met.</summary>
    public TruthCondition MetWhen { get; init; } = TruthCondition.Always;

    /// <summary>Who cannot be under one roof with the person.</summary>
    public IReadOnlyList<Id<Subject>> ApartFrom { get; init; } = [];

    /// <summary>What follows when they are.</summary>
    public IReadOnlyList<Effect> Together { get; init; } = [];

    /// <summary>Needs and dangers, in the order of their names.</summary>
    public IReadOnlyList<CareNeed> Needs { get; init; } = [];

    /// <summary>What the person chooses; a service that is not named is a yes.</summary>
    public IReadOnlyDictionary<Id<CareService>, HerChoice> Choices { get; init; } = new Dictionary<Id<CareService>, HerChoice>();

    /// <summary>Agencies that have a file from STARTEX.</summary>
    public IReadOnlyList<Id<Agency>> Circle { get; init; } = [];

    /// <summary>Whether stand-ins care by themselves.</summary>
    public bool StandIns { get; init; }

    /// <summary>Whether stand-ins also begin what the person wants.</summary>
    public bool StandInsBegin { get; init; }

    /// <summary>How much the person trusts; none when the scenario has no such level.</summary>
    public Id<Level> Trust { get; init; } = Id<Level>.None;

    /// <summary>How distressed the person is, or none.</summary>
    public Id<Level> Distress { get; init; } = Id<Level>.None;

    /// <summary>How much the person fears reprisal, or none.</summary>
    public Id<Level> Reprisal { get; init; } = Id<Level>.None;

    /// <summary>Whether the person is, or counts as, a child.</summary>
    public bool CountsAsChild => Age < 18 || AgeInDoubt || Standing == Standing.Child;

    /// <summary>In which part of a house the person is at home.</summary>
    public Guest Guest => CountsAsChild ? Guest.Children : Sex;

    /// <summary>What the person chooses of a service.</summary>
    public HerChoice ChoiceOf(Id<CareService> service) => Choices.TryGetValue(service, out var choice) ? choice : HerChoice.Usual;
}

/// <summary>A need or a danger.</summary>
/// <param name="Name">The author's id of it.</param>
/// <param name="Says">What it is.</param>
/// <param name="IsDanger">Whether it is a danger from others.</param>
/// <param name="Band">How grave it is.</param>
/// <param name="When">When it is there.</param>
/// <param name="Trust">How much trust it takes to tell it, per mille.</param>
public sealed record CareNeed(string Name, TextRef Says, bool IsDanger, RiskBand Band, TruthCondition When, int Trust);

/// <summary>What a person chooses when a service is offered and understood.</summary>
public sealed record HerChoice
{
    /// <summary>Yes, whatever the trust.</summary>
    public static readonly HerChoice Usual = new();

    /// <summary>What the person says.</summary>
    public Choice Says { get; init; } = Choice.Yes;

    /// <summary>How much trust a yes takes, per mille.</summary>
    public int Trust { get; init; }

    /// <summary>After what time to ask again.</summary>
    public SimSpan Again { get; init; } = SimSpan.FromHours(2);

    /// <summary>From when it is a yes; null when <see cref="Says"/> alone decides.</summary>
    public TruthCondition? YesWhen { get; init; }

    /// <summary>The person's own words, or none.</summary>
    public TextRef Words { get; init; }

    /// <summary>What follows when it begins.</summary>
    public IReadOnlyList<Effect> Begun { get; init; } = [];

    /// <summary>What follows when it begins against the person's will.</summary>
    public IReadOnlyList<Effect> Forced { get; init; } = [];

    /// <summary>What follows when it is late.</summary>
    public IReadOnlyList<Effect> Missed { get; init; } = [];
}
