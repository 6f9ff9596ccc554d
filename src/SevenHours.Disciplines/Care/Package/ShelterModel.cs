using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Care;

/// <summary>A place where people can stay.</summary>
[Section("shelters", "A place where people can stay: who runs it, how many beds it has, and for whom.")]
public sealed class ShelterModel : Entity
{
    /// <summary>What it is called.</summary>
    [Doc("What it is called by those who may not know the address.")]
    public required Text Title { get; init; }

    /// <summary>Where.</summary>
    [Doc("Where it is.")]
    public required Reference<PlaceModel> At { get; init; }

    /// <summary>Who runs it.</summary>
    [Doc("The agency that runs it: its seats see the board of beds.")]
    public required Reference<AgencyModel> RunBy { get; init; }

    /// <summary>How many beds.</summary>
    [Doc("How many beds it has."), Between(0, 500)]
    public int Beds { get; init; } = 1;

    /// <summary>How many are taken.</summary>
    [Doc("How many are taken at STARTEX by people who are not part of the case."), Between(0, 500)]
    public int Taken { get; init; }

    /// <summary>When beds become free.</summary>
    [Doc("Times since STARTEX at which one of those beds becomes free."), OneOrMany]
    public IReadOnlyList<Span> Frees { get; init; } = [];

    /// <summary>For whom.</summary>
    [Doc("Whom it takes: women, men, children; anybody when absent."), OneOrMany]
    public IReadOnlyList<Guest> Takes { get; init; } = [];

    /// <summary>Whether the address is secret.</summary>
    [Doc("Whether its address is secret. A hotel or a waiting room is none.")]
    public bool Secret { get; init; } = true;

    /// <summary>When a room is ready.</summary>
    [Doc("What must be so for a room to be ready: that somebody rang before, for one. Always when absent.")]
    public Condition? ReadyWhen { get; init; }

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}

/// <summary>Whom a shelter takes.</summary>
public enum Guest
{
    /// <summary>Women.</summary>
    [Doc("Grown women.")]
    Women,

    /// <summary>Men.</summary>
    [Doc("Grown men.")]
    Men,

    /// <summary>Children.</summary>
    [Doc("Children, and who is presumed to be one.")]
    Children,
}
