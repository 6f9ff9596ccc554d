using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>Somebody in one programme: who applied, takes part, teaches, interprets or acts. All that is kept of him is here.</summary>
public sealed record Person
{
    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 120;

    /// <summary>Longest of his other lines, in characters.</summary>
    public const int LongestLine = 200;

    /// <summary>Longest text of his own, in characters.</summary>
    public const int LongestText = 2_000;

    /// <summary>His key: it leads to nobody once he is erased.</summary>
    public required string Id { get; init; }

    /// <summary>The programme he is in.</summary>
    public required string Programme { get; init; }

    /// <summary>How he stands to it.</summary>
    public required RosterState State { get; init; }

    /// <summary>His name, as it stands on his badge.</summary>
    public required string Name { get; init; }

    /// <summary>Where he can be written to; empty when unknown.</summary>
    public string Email { get; init; } = "";

    /// <summary>His country, as a two-letter code; empty when unknown.</summary>
    public string Country { get; init; } = "";

    /// <summary>His profession.</summary>
    public Profession Profession { get; init; } = Profession.Other;

    /// <summary>Where he works.</summary>
    public string Organisation { get; init; } = "";

    /// <summary>His gender, as he says.</summary>
    public Gender Gender { get; init; } = Gender.Unsaid;

    /// <summary>The languages he can work in, the best first.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>What he needs to take part: access, food. Asked for because it is used, and for nothing else.</summary>
    public string Needs { get; init; } = "";

    /// <summary>Why he would like to come.</summary>
    public string Why { get; init; } = "";

    /// <summary>The team he is in; null for none.</summary>
    public string? Team { get; init; }

    /// <summary>Whether somebody put him into his team by hand: mixing leaves him there.</summary>
    public bool IsPinned { get; init; }

    /// <summary>The seat of the exercise he sits in; null for none.</summary>
    public string? Seat { get; init; }

    /// <summary>The post he fills; null for none.</summary>
    public string? Post { get; init; }

    /// <summary>When he came in here, in seconds since 1970.</summary>
    public long Since { get; init; }

    /// <summary>The account that last decided about him; null while nobody has.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>Whether he is to be trained.</summary>
    public bool IsParticipant => State == RosterState.Selected;
}

/// <summary>How somebody stands to a programme.</summary>
public enum RosterState
{
    /// <summary>He has applied, and nobody has decided.</summary>
    Applied,

    /// <summary>He takes part.</summary>
    Selected,

    /// <summary>He takes part if somebody else cannot.</summary>
    Reserve,

    /// <summary>He was not taken.</summary>
    Declined,

    /// <summary>He does not come after all.</summary>
    Withdrawn,

    /// <summary>He holds the course: staff, an interpreter, an actor.</summary>
    Staff,
}

/// <summary>A profession, as the field divides itself.</summary>
public enum Profession
{
    /// <summary>Criminal police.</summary>
    CriminalInvestigator,

    /// <summary>Financial police, intelligence unit, tax police.</summary>
    FinancialInvestigator,

    /// <summary>Border police.</summary>
    BorderGuard,

    /// <summary>Digital evidence and cybercrime.</summary>
    DigitalInvestigator,

    /// <summary>Labour inspectorate.</summary>
    LabourInspector,

    /// <summary>Prosecution.</summary>
    Prosecutor,

    /// <summary>Courts.</summary>
    Judge,

    /// <summary>Migration authority.</summary>
    MigrationOfficer,

    /// <summary>Asylum authority.</summary>
    AsylumOfficer,

    /// <summary>Social services, child protection.</summary>
    SocialWorker,

    /// <summary>Organisations that assist victims.</summary>
    Ngo,

    /// <summary>The bar.</summary>
    Lawyer,

    /// <summary>Cultural mediators.</summary>
    Mediator,

    /// <summary>Health and psychology.</summary>
    HealthWorker,

    /// <summary>The press.</summary>
    Journalist,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>Gender, as somebody says of himself.</summary>
public enum Gender
{
    /// <summary>Nothing was said.</summary>
    Unsaid,

    /// <summary>Woman.</summary>
    Woman,

    /// <summary>Man.</summary>
    Man,

    /// <summary>Another answer.</summary>
    Other,
}
