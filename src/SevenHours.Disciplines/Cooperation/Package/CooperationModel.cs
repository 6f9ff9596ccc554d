using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>How a country works with others.</summary>
[Section("cooperation", "How a country works with others: who answers for it, what it asks of a request, what an agreement on a joint team must hold. Each country once.")]
public sealed class CooperationModel : Entity
{
    /// <summary>The country.</summary>
    [Doc("The country.")]
    public required Reference<CountryModel> Country { get; init; }

    /// <summary>Who answers for it.</summary>
    [Doc("Its central authority: the agency that takes requests for evidence and warrants, and that must sign an agreement. Any prosecutor's when left out.")]
    public Reference<AgencyModel>? Authority { get; init; }

    /// <summary>What a team must have.</summary>
    [Doc("Clauses that an agreement on a joint team must have, or it brings no evidence that can be used in this country."), OneOrMany]
    public IReadOnlyList<Reference<TeamClauseModel>> Clauses { get; init; } = [];

    /// <summary>How long a team may last.</summary>
    [Doc("For how long an agreement may be made."), Between(1, 3650)]
    public int LongestDays { get; init; } = 730;

    /// <summary>Whether both laws must know the offence.</summary>
    [Doc("Whether help that reaches into rights is given only for what is an offence in both countries.")]
    public bool DualCriminality { get; init; } = true;

    /// <summary>Whether it surrenders its own.</summary>
    [Doc("Whether it surrenders its own nationals.")]
    public bool SurrendersNationals { get; init; } = true;

    /// <summary>Its nationals.</summary>
    [Doc("Its nationals among the people of the case."), OneOrMany]
    public IReadOnlyList<Reference<PersonModel>> Nationals { get; init; } = [];

    /// <summary>Whether it wants guarantees.</summary>
    [Doc("Whether it surrenders only on guarantees of a fair trial and decent detention.")]
    public bool Guarantees { get; init; }

    /// <summary>Whether officers of others may be present.</summary>
    [Doc("Whether members of a joint team from abroad may be present at acts in this country.")]
    public bool Presence { get; init; } = true;

    /// <summary>In prose.</summary>
    [Doc("What its law says on this, in a short paragraph.")]
    public Text? Text { get; init; }

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}
