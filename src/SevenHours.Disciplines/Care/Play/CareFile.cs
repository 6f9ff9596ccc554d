using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>A person's file: what those who care for the person have written and done. The truth holds all of it, a desk what its seat was told.</summary>
/// <param name="Person">Whose.</param>
public sealed record CareFile(Id<Subject> Person)
{
    /// <summary>What those who opened it call the person: their own words, or none for the person's name.</summary>
    public TextRef Called { get; init; }

    /// <summary>When it was opened.</summary>
    public SimTime OpenedAt { get; init; }

    /// <summary>The agencies that share it, in the order they came to it: what one of them writes, all of them read.</summary>
    public IReadOnlyList<Id<Agency>> Circle { get; init; } = [];

    /// <summary>Agencies that act for the person and keep what they write to themselves.</summary>
    public IReadOnlyList<Id<Agency>> Apart { get; init; } = [];

    /// <summary>Assessments of needs and risks, in order.</summary>
    public IReadOnlyList<Assessment> Assessments { get; init; } = [];

    /// <summary>What happened since the last of them that asks for another.</summary>
    public IReadOnlyList<CareChange> Since { get; init; } = [];

    /// <summary>Services that were offered, begun or are owed, in the order they came up.</summary>
    public IReadOnlyList<ServiceState> Services { get; init; } = [];

    /// <summary>Notes, in order.</summary>
    public IReadOnlyList<CareNote> Notes { get; init; } = [];

    /// <summary>Since when the person has a bed in a shelter, or never.</summary>
    public SimTime HousedSince { get; init; } = SimTime.Never;

    /// <summary>The shelter; none when the person has no bed, or for who may not know where.</summary>
    public Id<Shelter> Bed { get; init; } = Id<Shelter>.None;

    /// <summary>Agencies that know the address.</summary>
    public IReadOnlyList<Id<Agency>> KnowAddress { get; init; } = [];

    /// <summary>The age found: from and to, in years; null before an assessment.</summary>
    public AgeRange? AgeFound { get; init; }

    /// <summary>Who met the person so far, as the person told at the last assessment.</summary>
    public ContactTold? Told { get; init; }

    /// <summary>When somebody last wanted to meet the person and could not, or never.</summary>
    public SimTime NotMetAt { get; init; } = SimTime.Never;

    /// <summary>Whether the person has a bed in a shelter.</summary>
    public bool IsHoused => HousedSince != SimTime.Never;

    /// <summary>Whether the last assessment no longer says how things stand; also when there is none.</summary>
    public bool IsStale => Assessments.Count == 0 || Since.Count > 0;

    /// <summary>A service as it stands; untouched when it never came up.</summary>
    public ServiceState Of(Id<CareService> service)
    {
        for (var i = 0; i < Services.Count; i++)
        {
            if (Services[i].Service == service)
            {
                return Services[i];
            }
        }

        return new ServiceState(service);
    }

    internal CareFile With(ServiceState state) => this with
    {
        Services = Services.Any(s => s.Service == state.Service)
            ? [.. Services.Select(s => s.Service == state.Service ? state : s)]
            : [.. Services, state],
    };

    internal CareFile After(CareChange change) => this with { Since = [.. Since, change] };
}

/// <summary>An assessment of needs and risks.</summary>
/// <param name="At">When.</param>
/// <param name="Seat">By whom.</param>
/// <param name="Band">The band of risk that was set.</param>
/// <param name="Found">Names of the needs and dangers found.</param>
/// <param name="How">How it was made.</param>
/// <param name="Words">In one's own words, or none.</param>
public sealed record Assessment(SimTime At, Id<Seat> Seat, RiskBand Band, IReadOnlyList<string> Found, Approach How, TextRef Words);

/// <summary>Something that asks for another assessment.</summary>
/// <param name="Kind">What.</param>
/// <param name="At">When.</param>
public sealed record CareChange(CareChangeKind Kind, SimTime At);

/// <summary>What asks for another assessment.</summary>
public enum CareChangeKind
{
    /// <summary>The person came to a bed, or to another.</summary>
    Moved,

    /// <summary>The person left.</summary>
    Left,

    /// <summary>Somebody else learnt the address.</summary>
    AddressTold,

    /// <summary>A right was late.</summary>
    RightLate,

    /// <summary>Something was done against the person's will.</summary>
    Forced,

    /// <summary>Something threatens the person that was not there before.</summary>
    NewDanger,
}

/// <summary>A range of ages: never a point.</summary>
/// <param name="Low">From.</param>
/// <param name="High">To.</param>
public sealed record AgeRange(int Low, int High);

/// <summary>A note in a file.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="At">When.</param>
/// <param name="Seat">Who wrote it.</param>
/// <param name="IsTherapy">Whether it is of therapy: it stays with the agency that gives it.</param>
/// <param name="Words">The words.</param>
public sealed record CareNote(int Number, SimTime At, Id<Seat> Seat, bool IsTherapy, TextRef Words);

/// <summary>Who met a person so far, as the person tells it.</summary>
/// <param name="At">When she told.</param>
/// <param name="Agencies">How many agencies.</param>
/// <param name="Strangers">How many different people.</param>
/// <param name="AskedAgain">How often something was asked that had been asked before.</param>
public sealed record ContactTold(SimTime At, int Agencies, int Strangers, int AskedAgain);
