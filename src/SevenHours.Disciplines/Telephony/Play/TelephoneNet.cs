using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Telephony.Worlds;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Telephony;

/// <summary>The telephones of the region. Truth: pages show what of it was obtained, and nothing else.</summary>
public sealed class TelephoneNet : Definition
{
    private readonly Lazy<TelephoneWorld> world;
    private readonly MaterialCache cache;

    /// <summary>The telephones of a region.</summary>
    public TelephoneNet()
    {
        world = new Lazy<TelephoneWorld>(() => TelephoneWorld.Make(Spec!));
        cache = new MaterialCache(this);
    }

    /// <summary>From what its records are made.</summary>
    public required TelephoneWorldSpec Spec { get; init; }

    /// <summary>The telephones of the case, in the order of <see cref="TelephoneWorldSpec.Phones"/>.</summary>
    public required IReadOnlyList<CasePhone> Phones { get; init; }

    /// <summary>The operators, in the order of <see cref="TelephoneWorldSpec.Operators"/>.</summary>
    public required IReadOnlyList<CaseOperator> Operators { get; init; }

    /// <summary>Where places lie.</summary>
    public required IReadOnlyDictionary<Id<Subject>, Spot> Places { get; init; }

    /// <summary>Where the plane lies on the map of the case; null when nobody says.</summary>
    public PlaneAnchor? Anchor { get; init; }

    /// <summary>What right readings bring.</summary>
    public required IReadOnlyList<Find> Finds { get; init; }

    /// <summary>All records there are, made when they are first asked for. Any number of threads may ask.</summary>
    public TelephoneWorld World => world.Value;

    /// <summary>The net of a scenario; null where it has none.</summary>
    public static TelephoneNet? Of(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return scenario.Table<TelephoneNet>() is { Count: > 0 } all ? all[0] : null;
    }

    /// <summary>The telephone of the case with a number; null for none.</summary>
    public CasePhone? Find(Id<Subject> number) => number.IsSome ? Phones.FirstOrDefault(phone => phone.Subject == number) : null;

    /// <summary>The place of a number in the book, by its digits however they are set apart; -1 for none.</summary>
    public int NumberOf(string? typed) => typed is not null && cache.ByDigits.TryGetValue(Digits(typed), out var place) ? place : -1;

    /// <summary>What some scopes hold together, once for each number of records.</summary>
    public Material Hold(IReadOnlyList<RecordsScope> scopes) => cache.Of(scopes);

    internal static string Digits(string number) => string.Concat(number.Where(char.IsAsciiDigit));
}

/// <summary>A telephone of the case.</summary>
/// <param name="Subject">The number as a thing of the world; none where players cannot act upon it by name.</param>
/// <param name="Number">The number as records show it.</param>
/// <param name="Registered">To whom it is registered; none when it is prepaid.</param>
public sealed record CasePhone(Id<Subject> Subject, string Number, TextRef Registered);

/// <summary>An operator.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Country">The id of its country; empty for none.</param>
/// <param name="Keeps">How many days it keeps records.</param>
/// <param name="Abroad">How much later it answers an agency of another country.</param>
public sealed record CaseOperator(string Id, TextRef Name, string Country, int Keeps, Delay Abroad);

/// <summary>What a right reading brings.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Claim">What must be claimed.</param>
/// <param name="Numbers">Of which numbers.</param>
/// <param name="Dates">On how many dates the records at hand must show it.</param>
/// <param name="Facts">The facts.</param>
public sealed record Find(string Id, ClaimKind Claim, IReadOnlyList<string> Numbers, int Dates, IReadOnlyList<Id<Fact>> Facts);
