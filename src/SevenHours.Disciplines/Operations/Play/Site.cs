using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.Money;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Operations;

/// <summary>A place an operation can be about, as it really is: who and what is inside, whom it warns, what follows. Truth.</summary>
public sealed class Site : Definition
{
    /// <summary>The place.</summary>
    public required Id<Subject> Place { get; init; }

    /// <summary>The acts of the catalogue that count as entering it when they are done without a plan.</summary>
    public IReadOnlyList<Id<ActionDefinition>> Acts { get; init; } = [];

    /// <summary>How long the work inside lasts.</summary>
    public SimSpan Takes { get; init; } = SimSpan.FromMinutes(30);

    /// <summary>What is said of the people inside beyond what the case says of them.</summary>
    public IReadOnlyList<SitePerson> People { get; init; } = [];

    /// <summary>Devices inside that can be wiped from afar.</summary>
    public IReadOnlyList<Id<Device>> Devices { get; init; } = [];

    /// <summary>Assets those inside can move.</summary>
    public IReadOnlyList<Id<Asset>> Assets { get; init; } = [];

    /// <summary>Vehicles it takes to keep apart who must be; 0 for as many as the people inside ask for.</summary>
    public int Vehicles { get; init; }

    /// <summary>Which sites learn of its fall, how soon.</summary>
    public IReadOnlyList<(Id<Site> Site, SimSpan After)> Warns { get; init; } = [];

    /// <summary>What can be seen before the door opens.</summary>
    public IReadOnlyList<SiteSign> Signs { get; init; } = [];

    /// <summary>What follows when it is entered.</summary>
    public IReadOnlyList<Effect> Falls { get; init; } = [];

    /// <summary>What follows of the word of its fall: held back until the last site of the same hour has fallen.</summary>
    public IReadOnlyList<Effect> Word { get; init; } = [];

    /// <summary>What those inside do when they are warned before it is entered, besides wiping, moving people and moving money.</summary>
    public IReadOnlyList<Effect> Warned { get; init; } = [];

    /// <summary>What follows of what it lacked, by need.</summary>
    public IReadOnlyDictionary<SiteNeed, SiteForgot> Forgot { get; init; } = new Dictionary<SiteNeed, SiteForgot>();
}

/// <summary>What a site adds to a person inside.</summary>
/// <param name="Who">Who.</param>
/// <param name="NeedsDoctor">Whether the person is hurt or ill.</param>
/// <param name="NeedsGuardian">Whether the person is a child, or is to be treated as one.</param>
/// <param name="GoesTo">Where the person is brought when the site is warned, or none.</param>
public sealed record SitePerson(Id<Subject> Who, bool NeedsDoctor, bool NeedsGuardian, Id<Subject> GoesTo);

/// <summary>What can be seen at a site before the door opens.</summary>
/// <param name="Sign">What.</param>
/// <param name="When">When it is so.</param>
/// <param name="Says">In words.</param>
/// <param name="Costs">What follows for going in all the same.</param>
public sealed record SiteSign(AbortSign Sign, TruthCondition When, TextRef Says, IReadOnlyList<Effect> Costs);

/// <summary>What follows when a site lacked something.</summary>
/// <param name="Says">What those there see of it, or none.</param>
/// <param name="Effects">What follows.</param>
/// <param name="IsDefault">Whether what the library says follows as well.</param>
public sealed record SiteForgot(TextRef Says, IReadOnlyList<Effect> Effects, bool IsDefault);
