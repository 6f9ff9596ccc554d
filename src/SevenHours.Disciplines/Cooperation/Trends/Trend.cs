using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>What one country sees over the months: a route, adverts, prices, vehicles, documents, numbers of victims. Its keeper has it from the first.</summary>
public sealed class Trend : Definition
{
    /// <summary>Who keeps it first, then who else of its side reads it.</summary>
    public required IReadOnlyList<Id<Agency>> Keepers { get; init; }

    /// <summary>What it is about.</summary>
    public TrendKind Kind { get; init; }

    /// <summary>Its heading.</summary>
    public required TextRef Title { get; init; }

    /// <summary>What is seen, in a sentence or two.</summary>
    public required TextRef Says { get; init; }

    /// <summary>The numbers month by month, the latest last; empty where they are drawn.</summary>
    public IReadOnlyList<int> Months { get; init; } = [];

    /// <summary>Between what drawn numbers lie.</summary>
    public (int Low, int High) Between { get; init; }

    /// <summary>The numbers as they stand in a world: those written, or drawn by its luck.</summary>
    public IReadOnlyList<int> In(World world, Id<Trend> id)
    {
        ArgumentNullException.ThrowIfNull(world);
        return Months.Count > 0 || Between.High <= 0 ? Months
            : [.. Enumerable.Range(0, 6).Select(month => Between.Low + (int)(world.Luck.Draw(LuckPurpose.Cooperation, -4, id.Index, month) % (ulong)(Between.High - Between.Low + 1)))];
    }

    /// <summary>The seats of those who keep it.</summary>
    public SeatSet SeatsIn(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return Keepers.Aggregate(SeatSet.Nobody, (all, agency) => all | scenario.SeatsOf[agency.Index]);
    }
}

/// <summary>What trends are about.</summary>
public enum TrendKind
{
    /// <summary>A route.</summary>
    [Doc("A route.")]
    Route,

    /// <summary>Recruitment adverts.</summary>
    [Doc("Recruitment adverts.")]
    Adverts,

    /// <summary>Prices.</summary>
    [Doc("Prices.")]
    Prices,

    /// <summary>Vehicles.</summary>
    [Doc("Vehicles.")]
    Vehicles,

    /// <summary>Documents.</summary>
    [Doc("Documents.")]
    Documents,

    /// <summary>Numbers of victims.</summary>
    [Doc("Numbers of victims.")]
    Victims,

    /// <summary>Telephone numbers and accounts.</summary>
    [Doc("Telephone numbers and accounts.")]
    Numbers,
}

/// <summary>Trends of several countries that belong together, or look as if they did. Truth.</summary>
public sealed class TrendLink : Definition
{
    /// <summary>The trends.</summary>
    public required IReadOnlyList<Id<Trend>> Trends { get; init; }

    /// <summary>Whether they really are one thing; a coincidence otherwise.</summary>
    public bool IsReal { get; init; } = true;

    /// <summary>Why, for staff and the debrief.</summary>
    public TextRef Says { get; init; }

    /// <summary>What follows when the countries agree on it.</summary>
    public IReadOnlyList<Effect> Effects { get; init; } = [];
}

/// <summary>A proposal that trends of several countries are one thing, and an opportunity for a joint operation.</summary>
/// <param name="Handle">Its opaque name.</param>
/// <param name="Seat">Who proposes it.</param>
/// <param name="Trends">Which trends.</param>
/// <param name="Text">What they show, in words.</param>
/// <param name="At">When.</param>
public sealed record TrendProposal(Handle Handle, Id<Seat> Seat, IReadOnlyList<Id<Trend>> Trends, TextRef Text, SimTime At)
{
    /// <summary>What the other countries answered: the agency, whether it agrees, and why.</summary>
    public IReadOnlyList<TrendAnswer> Answers { get; init; } = [];

    /// <summary>The countries whose trends are in it, except the proposer's.</summary>
    public IReadOnlyList<string> Others(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var own = scenario.Agencies[scenario.Seats[Seat].Agency].Country;
        return [.. Trends.Select(trend => scenario.Agencies[scenario.Table<Trend>()[trend].Keepers[0]].Country).Where(country => country != own).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Whether every other country agrees.</summary>
    public bool IsAgreed(Scenario scenario) => Others(scenario).All(country => Answers.Any(answer => answer.Agrees && answer.Country == country));

    /// <summary>The seats that see it: those who keep the trends in it.</summary>
    public SeatSet SeatsIn(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return Trends.Aggregate(scenario.SeatsOf[scenario.Seats[Seat].Agency.Index], (all, trend) => all | scenario.Table<Trend>()[trend].SeatsIn(scenario));
    }
}

/// <summary>What a country says to such a proposal.</summary>
/// <param name="Country">Which country.</param>
/// <param name="Seat">Who answered for it.</param>
/// <param name="Agrees">Whether it agrees.</param>
/// <param name="Says">Why, or none.</param>
/// <param name="At">When.</param>
public sealed record TrendAnswer(string Country, Id<Seat> Seat, bool Agrees, TextRef Says, SimTime At);

/// <summary>A trend on a desk.</summary>
/// <param name="Trend">Which.</param>
/// <param name="Months">Its numbers.</param>
/// <param name="From">The agency that put it on the table; one's own or one's side's for those one keeps.</param>
/// <param name="At">Since when.</param>
/// <param name="To">The agencies it was given to, as far as this seat knows.</param>
public sealed record HeldTrend(Id<Trend> Trend, IReadOnlyList<int> Months, Id<Agency> From, SimTime At, IReadOnlyList<Id<Agency>> To);
